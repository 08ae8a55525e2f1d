package org.convoke.cleaning;

import java.io.IOException;
import java.io.PrintStream;

/// The child process: takes one file on its standard input, writes it anew to its standard output, and ends.
///
/// The JVM that runs it has a small heap and dies when that is full, so that a bomb harms nobody else.
final class CleaningProcess {

    private CleaningProcess() {}

    /// @param arguments `PDF`, or `PHOTO` with the limits of [PhotoShape]
    public static void main(String[] arguments) throws IOException {
        var out = System.out;
        System.setOut(new PrintStream(System.err, true)); // what a library prints must not get into the file
        System.exit(clean(arguments, out).exitStatus());
    }

    private static Verdict clean(String[] arguments, PrintStream out) throws IOException {
        try {
            var in = System.in.readAllBytes();
            var clean = arguments[0].equals("PDF") ? PdfCleaning.clean(in) : photo(in, arguments);
            out.write(clean);
            out.flush();
            return Verdict.CLEAN;
        } catch (Unclean e) {
            return e.verdict;
        }
    }

    private static byte[] photo(byte[] in, String[] arguments) throws Unclean {
        return PhotoCleaning.clean(in, PhotoShape.of(arguments));
    }
}

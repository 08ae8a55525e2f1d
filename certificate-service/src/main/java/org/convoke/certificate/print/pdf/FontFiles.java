package org.convoke.certificate.print.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.convoke.certificate.print.type.Typeface;

/// Parsed font files. Reading one takes longer than a certificate, and none may be read by two threads at once: each
/// print borrows a set and gives it back, so there are as many as were ever busy at the same time.
public final class FontFiles {

    private final ConcurrentLinkedQueue<Map<Typeface, TrueTypeFont>> idle = new ConcurrentLinkedQueue<>();

    <T> T lend(Function<Function<Typeface, TrueTypeFont>, T> print) {
        var borrowed = idle.poll();
        var files = borrowed == null ? new EnumMap<Typeface, TrueTypeFont>(Typeface.class) : borrowed;
        var printed = print.apply(typeface -> files.computeIfAbsent(typeface, FontFiles::parse));
        idle.add(files);
        return printed;
    }

    private static TrueTypeFont parse(Typeface typeface) {
        try (var stream = typeface.open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

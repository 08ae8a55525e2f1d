package org.convoke.nomination.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.convoke.cleaning.CleaningRefused.Unreadable;
import org.convoke.nomination.dossier.UploadRefused.BlowsUp;
import org.convoke.webkit.Refusal;

/// Unpacks an .xlsx file into nothing, to know its true size before a library believes what it says about itself.
public final class SpreadsheetGuard {

    private static final int MOST_PARTS = 200;
    private static final long MOST_BYTES = 64L << 20;

    private SpreadsheetGuard() {}

    /// @throws Refusal when it is no zip file or unpacks to too much
    public static void check(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var buffer = new byte[8192];
            var parts = 0;
            var bytes = 0L;
            while (zip.getNextEntry() != null) {
                parts++;
                for (var read = 0; read >= 0 && bytes <= MOST_BYTES; read = zip.read(buffer)) {
                    bytes += read;
                }
                if (bytes > MOST_BYTES || parts > MOST_PARTS) {
                    throw Refusal.because(new BlowsUp(MOST_BYTES));
                }
            }
            if (parts == 0) {
                throw Refusal.because(new Unreadable());
            }
        } catch (IOException e) {
            throw Refusal.because(new Unreadable());
        }
    }
}

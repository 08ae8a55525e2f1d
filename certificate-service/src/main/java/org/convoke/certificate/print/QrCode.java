package org.convoke.certificate.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.convoke.certificate.print.pdf.Ink;

/// The square that a telephone reads; Q corrects 25 % of damage, enough for a folded print.
record QrCode(BitMatrix modules) {

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0);

    static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Rows of neighbouring modules are one bar, so that no hairline shows between them.
    void draw(Ink ink, double x, double y, double side) {
        var module = side / modules.getWidth();
        ink.fill(Ink.Color.BLACK);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); ) {
                var end = column;
                while (end < modules.getWidth() && modules.get(end, row)) {
                    end++;
                }
                if (end > column) {
                    var bottom = y + side - (row + 1) * module;
                    ink.rectangle(x + column * module, bottom, (end - column) * module, module);
                }
                column = end + 1;
            }
        }
        ink.paint();
    }
}

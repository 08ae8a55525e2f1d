package org.convoke.certificate.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.convoke.certificate.print.pdf.Ink;

/// The square that a telephone reads; Q corrects 25 % of damage, enough for a folded print.
public record QrCode(BitMatrix modules) {

    private static final int PIXELS_PER_MODULE = 12;
    private static final int WHITE = 0xFFFFFF;
    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0);

    static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A PNG as `data:` address.
    public static String dataUri(String text) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(of(text).png());
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

    private byte[] png() {
        var side = modules.getWidth() * PIXELS_PER_MODULE;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, modules.get(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE) ? 0 : WHITE);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}

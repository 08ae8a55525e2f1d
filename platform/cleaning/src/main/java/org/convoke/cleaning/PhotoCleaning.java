package org.convoke.cleaning;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Decodes a photograph and encodes its pixels alone as JPEG: place, camera and whatever was appended stay behind.
final class PhotoCleaning {

    /// Longer sides are made shorter by a whole factor.
    private static final int ENOUGH = 1600;

    private PhotoCleaning() {}

    static byte[] clean(byte[] file, PhotoShape shape) throws Unclean {
        ImageIO.setUseCache(false);
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unclean(Verdict.BROKEN);
            }
            return clean(readers.next(), in, Orientation.of(file), shape);
        } catch (IOException | RuntimeException e) {
            throw new Unclean(Verdict.BROKEN);
        }
    }

    private static byte[] clean(ImageReader reader, ImageInputStream in, Orientation orientation, PhotoShape shape)
            throws IOException, Unclean {
        reader.setInput(in, true, true);
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > shape.maxPixels()) {
            throw new Unclean(Verdict.TOO_MANY_PIXELS); // the header has told, nothing is decoded
        }
        var fits = orientation.isOnItsSide() ? shape.fits(height, width) : shape.fits(width, height);
        if (!fits) {
            throw new Unclean(Verdict.NOT_A_PASSPORT_PHOTO);
        }
        return jpeg(upright(decode(reader, Math.max(width, height)), orientation));
    }

    private static BufferedImage decode(ImageReader reader, int longerSide) throws IOException {
        var parameters = reader.getDefaultReadParam();
        var step = Math.max(1, longerSide / ENOUGH);
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        var width = orientation.isOnItsSide() ? image.getHeight() : image.getWidth();
        var height = orientation.isOnItsSide() ? image.getWidth() : image.getHeight();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = upright.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        var turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(orientation.quarterTurns());
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        canvas.drawImage(image, turn, null);
        canvas.dispose();
        return upright;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}

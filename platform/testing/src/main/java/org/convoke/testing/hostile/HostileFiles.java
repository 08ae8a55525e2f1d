package org.convoke.testing.hostile;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// Files as nobody should send them, and the innocent ones beside them.
public final class HostileFiles {

    private HostileFiles() {}

    public static byte[] photo(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width, height / 2); // the upper half is red
        canvas.dispose();
        return made(out -> ImageIO.write(image, format, out));
    }

    /// One colour needs no bits for its pixels: lossless WebP in a few bytes.
    public static byte[] webp(int width, int height) {
        var bits = BigInteger.ZERO;
        var length = 0;
        long[][] fields = {
            {0x2f, 8},
            {width - 1, 14},
            {height - 1, 14},
            {0, 7}, // no alpha, version 0, no transform, cache, meta code
            {0b0001, 4},
            {0b0001, 4},
            {0b0001, 4},
            {0b0001, 4},
            {0b0001, 4} // five codes of one symbol each
        };
        for (var field : fields) {
            bits = bits.or(BigInteger.valueOf(field[0]).shiftLeft(length));
            length += (int) field[1];
        }
        var data = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
        data.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(32);
        data.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(20); // readers take eight bytes at a time, also at the end
        for (var index = 0; index < 10; index++) {
            data.put(bits.shiftRight(8 * index).byteValue());
        }
        return data.array();
    }

    /// The header says 50,000 x 50,000 pixels of 8 bits; 2.5 gigabytes for whoever believes it.
    public static byte[] pngOfManyPixels() {
        return made(out -> {
            var png = new DataOutputStream(out);
            png.writeLong(0x89504E470D0A1A0AL);
            chunk(png, "IHDR", made(header -> {
                var data = new DataOutputStream(header);
                data.writeInt(50_000);
                data.writeInt(50_000);
                data.write(new byte[] {8, 0, 0, 0, 0});
            }));
            chunk(png, "IDAT", made(packed -> {
                try (var deflated = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
                    for (var row = 0; row < 100; row++) {
                        deflated.write(new byte[50_001]);
                    }
                }
            }));
            chunk(png, "IEND", new byte[0]);
        });
    }

    /// A photograph taken on its side, with the place where it was taken.
    public static byte[] photoWithGps(int width, int height) {
        var jpeg = photo("jpeg", width, height);
        var exif = made(out -> {
            var data = new DataOutputStream(out);
            data.writeBytes("Exif\0\0MM\0*");
            data.writeInt(8);
            data.writeShort(2);
            data.writeLong(0x0112_0003_0000_0001L); // orientation: one short
            data.writeInt(6 << 16); // turned a quarter clockwise
            data.writeLong(0x8825_0004_0000_0001L); // GPS: one long, the offset of
            data.writeInt(38);
            data.writeInt(0);
            data.writeShort(1);
            data.writeLong(0x0001_0002_0000_0002L); // latitude reference: north
            data.writeBytes("N\0\0\0");
            data.writeInt(0);
            data.writeBytes("GPS 6.9271 79.8612 Colombo");
        });
        return made(out -> {
            var data = new DataOutputStream(out);
            data.write(jpeg, 0, 2);
            data.writeShort(0xFFE1);
            data.writeShort(exif.length + 2);
            data.write(exif);
            data.write(jpeg, 2, jpeg.length - 2);
        });
    }

    public static byte[] jpegThatIsAlsoAZip() {
        return joined(photo("jpeg", 350, 450), zip("payload.html", "<script>".getBytes(StandardCharsets.US_ASCII)));
    }

    public static byte[] zip(String name, byte[] content) {
        return made(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            }
        });
    }

    /// A quarter of a gigabyte in a quarter of a megabyte, with the names that a spreadsheet has.
    public static byte[] zipBomb() {
        return made(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.BEST_SPEED);
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types/>".getBytes(StandardCharsets.US_ASCII));
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                var zeros = new byte[1 << 20];
                for (var megabyte = 0; megabyte < 256; megabyte++) {
                    zip.write(zeros);
                }
            }
        });
    }

    public static byte[] joined(byte[] first, byte[] second) {
        return made(out -> {
            out.write(first);
            out.write(second);
        });
    }

    private static void chunk(DataOutputStream png, String type, byte[] data) throws IOException {
        var content = joined(type.getBytes(StandardCharsets.US_ASCII), data);
        var sum = new CRC32();
        sum.update(content);
        png.writeInt(data.length);
        png.write(content);
        png.writeInt((int) sum.getValue());
    }

    public interface Making {
        void write(OutputStream out) throws IOException;
    }

    public static byte[] made(Making making) {
        var out = new ByteArrayOutputStream();
        try {
            making.write(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}

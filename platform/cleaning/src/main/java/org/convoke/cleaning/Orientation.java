package org.convoke.cleaning;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// How a camera was held. It is part of the metadata that gets lost, so the pixels are turned accordingly.
///
/// @param quarterTurns clockwise, until the picture is upright
record Orientation(int quarterTurns) {

    private static final Orientation UPRIGHT = new Orientation(0);

    boolean isOnItsSide() {
        return quarterTurns % 2 == 1;
    }

    /// Upright when the file does not tell.
    static Orientation of(byte[] file) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var segments = JPEGSegmentUtil.readSegments(in, JPEG.APP1, "Exif");
            return segments.isEmpty()
                    ? UPRIGHT
                    : ofExif(segments.getFirst().data().readAllBytes());
        } catch (IOException | RuntimeException _) {
            return UPRIGHT;
        }
    }

    private static Orientation ofExif(byte[] segment) throws IOException {
        var tiff = new ByteArrayInputStream(segment, 1, segment.length - 1); // a padding byte comes first
        try (var in = ImageIO.createImageInputStream(tiff)) {
            var entry = new TIFFReader().read(in).getEntryById(TIFF.TAG_ORIENTATION);
            return entry == null ? UPRIGHT : new Orientation(turns(((Number) entry.getValue()).intValue()));
        }
    }

    private static int turns(int exif) {
        return switch (exif) {
            case 3, 4 -> 2;
            case 5, 6 -> 1;
            case 7, 8 -> 3;
            default -> 0;
        };
    }
}

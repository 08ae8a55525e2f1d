package org.convoke.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Photographs inside a PDF are whole JPEG files with all that the camera wrote into them, the place included. Their
/// pixels are left as they are, without what else stands in front of them.
final class Pictures {

    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int PIXELS_FOLLOW = 0xDA;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COLOURS = 0xEE; // without it the colours are read wrongly
    private static final int COMMENT = 0xFE;
    private static final int HEAD = 4;
    private static final int BYTE = 0xFF;
    private static final int BITS = 8;

    private Pictures() {}

    /// @param stream any; only a JPEG is changed
    static void clean(COSStream stream) throws IOException {
        if (!COSName.DCT_DECODE.equals(last(stream.getFilters()))) {
            return;
        }
        byte[] jpeg;
        try (var in = new PDStream(stream).createInputStream(List.of(COSName.DCT_DECODE.getName()))) {
            jpeg = in.readAllBytes();
        }
        var parameters = stream.getDictionaryObject(COSName.DECODE_PARMS);
        try (var out = stream.createRawOutputStream()) {
            out.write(withoutRemarks(jpeg));
        }
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        if (parameters instanceof COSArray array) {
            stream.setItem(COSName.DECODE_PARMS, array.getObject(array.size() - 1));
        }
    }

    private static COSBase last(COSBase filters) {
        return filters instanceof COSArray array && array.size() > 0 ? array.getObject(array.size() - 1) : filters;
    }

    /// Segments up to the pixels; what cannot be followed stays for the reader of the PDF to refuse.
    private static byte[] withoutRemarks(byte[] jpeg) {
        if (jpeg.length < HEAD || unsigned(jpeg, 0) != MARKER || unsigned(jpeg, 1) != START) {
            return new byte[0]; // it is something else under that name
        }
        var clean = new ByteArrayOutputStream(jpeg.length);
        var at = 2;
        clean.write(jpeg, 0, at);
        while (at + HEAD <= jpeg.length && unsigned(jpeg, at) == MARKER && unsigned(jpeg, at + 1) != PIXELS_FOLLOW) {
            var length = Math.min(2 + (unsigned(jpeg, at + 2) << BITS | unsigned(jpeg, at + 3)), jpeg.length - at);
            if (!isRemark(unsigned(jpeg, at + 1))) {
                clean.write(jpeg, at, length);
            }
            at += length;
        }
        clean.write(jpeg, at, jpeg.length - at);
        return clean.toByteArray();
    }

    private static boolean isRemark(int marker) {
        var application = marker > FIRST_APPLICATION && marker <= LAST_APPLICATION && marker != COLOURS;
        return application || marker == COMMENT;
    }

    private static int unsigned(byte[] jpeg, int at) {
        return jpeg[at] & BYTE;
    }
}

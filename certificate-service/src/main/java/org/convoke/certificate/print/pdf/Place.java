package org.convoke.certificate.print.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.convoke.certificate.print.type.Block;

/// Where text stands from side to side, in points.
///
/// @param x the left edge, the middle or the right edge
/// @param shift how much of a line's width stands left of it: 0, 0.5 or 1
public record Place(double x, double shift) {

    private static final double DESCENT = 0.25;

    public static Place leftAt(double x) {
        return new Place(x, 0);
    }

    public static Place centredAt(double x) {
        return new Place(x, 0.5);
    }

    public static Place rightAt(double x) {
        return new Place(x, 1);
    }

    double left(double width) {
        return x - width * shift;
    }

    PDRectangle box(Block block, double baseline) {
        var width = block.width();
        return new PDRectangle(
                (float) left(width), (float) (baseline - block.size() * DESCENT), (float) width, (float) block.size());
    }
}

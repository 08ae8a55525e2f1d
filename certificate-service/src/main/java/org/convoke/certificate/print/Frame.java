package org.convoke.certificate.print;

import static org.convoke.certificate.print.CertificatePage.points;

import org.convoke.certificate.print.pdf.Ink;
import org.convoke.certificate.print.pdf.Ink.Color;

/// The border, and the rosette behind the words, as on bank notes.
final class Frame {

    private static final int WAVES = 30;
    private static final int STEPS = 4 * WAVES;
    private static final int STRANDS = 3;

    private Frame() {}

    static void draw(Ink ink) {
        for (int strand = 0; strand < STRANDS; strand++) {
            wave(ink, 58, 7, strand);
            wave(ink, 44, 5, strand);
        }
        ink.pen(Color.NAVY, points(0.6));
        box(ink, 8);
        ink.pen(Color.GOLD, points(0.25));
        box(ink, 10);
        box(ink, 11);
    }

    private static void box(Ink ink, double margin) {
        ink.rectangle(points(margin), points(margin), points(297 - 2 * margin), points(210 - 2 * margin))
                .stroke();
    }

    /// A circle whose radius swings; three of them, a third of a wave apart, make a plait.
    private static void wave(Ink ink, double radius, double swing, int strand) {
        var wave = new Wave(radius, swing, 2 * Math.PI * strand / STRANDS);
        ink.pen(Color.PALE, points(0.3)).moveTo(wave.x(0), wave.y(0));
        var third = 2 * Math.PI / STEPS / 3;
        for (int step = 0; step < STEPS; step++) {
            var from = 3 * third * step;
            var to = from + 3 * third;
            ink.curveTo(
                    wave.x(from) + third * wave.dx(from),
                    wave.y(from) + third * wave.dy(from),
                    wave.x(to) - third * wave.dx(to),
                    wave.y(to) - third * wave.dy(to),
                    wave.x(to),
                    wave.y(to));
        }
        ink.closeAndStroke();
    }

    /// Points and directions at an angle.
    private record Wave(double radius, double swing, double phase) {

        double x(double angle) {
            return points(148.5 + distance(angle) * Math.cos(angle));
        }

        double y(double angle) {
            return points(105 + distance(angle) * Math.sin(angle));
        }

        double dx(double angle) {
            return points(change(angle) * Math.cos(angle) - distance(angle) * Math.sin(angle));
        }

        double dy(double angle) {
            return points(change(angle) * Math.sin(angle) + distance(angle) * Math.cos(angle));
        }

        private double distance(double angle) {
            return radius + swing * Math.sin(WAVES * angle + phase);
        }

        private double change(double angle) {
            return swing * WAVES * Math.cos(WAVES * angle + phase);
        }
    }
}

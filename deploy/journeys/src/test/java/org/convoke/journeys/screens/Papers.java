package org.convoke.journeys.screens;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// The files that people have at hand.
final class Papers {
    /// 35 by 45 millimetres at 300 dots per inch.
    private static final int WIDTH = 413;

    private static final int HEIGHT = 531;

    private Papers() {}

    static Path photograph() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, Color.LIGHT_GRAY, WIDTH, HEIGHT, Color.DARK_GRAY));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.dispose();
        try {
            var file = Files.createTempFile("photograph", ".jpg");
            ImageIO.write(image, "jpg", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path pdf(String name) {
        try (var paper = Papers.class.getResourceAsStream("/procedures.pdf")) {
            var file = Files.createTempDirectory("papers").resolve(name + ".pdf");
            Files.copy(paper, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.convoke.cleaning;

import java.util.List;

/// What makes a picture a passport-sized photograph (R054).
///
/// @param maxPixels width times height of what is taken at all
/// @param minWidth in pixels
/// @param minRatio width by height; 35 x 45 mm is 0.78
/// @param maxRatio 1.0 takes the square photographs of some member countries
public record PhotoShape(long maxPixels, int minWidth, double minRatio, double maxRatio) {

    static PhotoShape of(String[] arguments) {
        return new PhotoShape(
                Long.parseLong(arguments[1]),
                Integer.parseInt(arguments[2]),
                Double.parseDouble(arguments[3]),
                Double.parseDouble(arguments[4]));
    }

    List<String> arguments() {
        return List.of(
                "PHOTO",
                Long.toString(maxPixels),
                Integer.toString(minWidth),
                Double.toString(minRatio),
                Double.toString(maxRatio));
    }

    boolean fits(int width, int height) {
        var ratio = (double) width / height;
        return width >= minWidth && ratio >= minRatio && ratio <= maxRatio;
    }
}

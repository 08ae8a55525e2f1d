package org.convoke.nomination.dossier;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.convoke.cleaning.PhotoShape;

/// Every limit of what is uploaded, with its default.
@ConfigMapping(prefix = "convoke.uploads")
public interface UploadSettings {

    @WithDefault("5M")
    MemorySize photoBytes();

    @WithDefault("10M")
    MemorySize pdfBytes();

    /// More bytes than this no file has that is taken.
    default long largest() {
        return Math.max(photoBytes().asLongValue(), pdfBytes().asLongValue());
    }

    @WithDefault("20")
    int filesPerNomination();

    @WithDefault("2G")
    MemorySize bytesPerNpo();

    Photo photo();

    /// The shape of a passport photograph (R054).
    interface Photo {
        @WithDefault("25000000")
        long pixels();

        @WithDefault("200")
        int minWidth();

        @WithDefault("0.65")
        double minRatio();

        @WithDefault("1.0")
        double maxRatio();
    }

    default PhotoShape photoShape() {
        return new PhotoShape(photo().pixels(), photo().minWidth(), photo().minRatio(), photo().maxRatio());
    }
}

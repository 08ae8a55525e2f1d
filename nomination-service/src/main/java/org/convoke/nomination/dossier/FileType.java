package org.convoke.nomination.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The types of file that are taken at all.
public enum FileType {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf");

    private final String media;
    private final List<String> extensions;

    FileType(String media, String... extensions) {
        this.media = media;
        this.extensions = List.of(extensions);
    }

    public String media() {
        return media;
    }

    String extension() {
        return extensions.getFirst();
    }

    /// @param media with or without parameters
    static Optional<FileType> ofMedia(String media) {
        var bare = media.split(";")[0].strip();
        return Arrays.stream(values())
                .filter(type -> type.media.equalsIgnoreCase(bare))
                .findFirst();
    }

    static Optional<FileType> ofName(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }
}

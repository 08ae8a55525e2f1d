package org.convoke.nomination.dossier;

/// The name a file came with. It is shown to people and never used as a path.
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /// Without folders, control characters, what turns the direction of writing, and what a header or page could
    /// stumble over.
    static String shown(String name) {
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*;]", "")
                .strip();
        var start = Math.max(0, bare.length() - LONGEST);
        return bare.isEmpty() ? "file" : bare.substring(start);
    }

    /// A medical certificate's own name may tell the illness.
    static String shown(String name, FileKind kind, FileType type) {
        var stem = kind.isMedical() ? "medical-certificate" : shown(name).replaceFirst("\\.[^.]*$", "");
        return stem + "." + type.extension();
    }
}

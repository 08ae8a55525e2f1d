package org.convoke.journeys.screens;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The pictures of a journey in their order, and all that was wrong with what they show.
final class Album {
    private final Path folder;
    private final List<String> findings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Album(String journey) {
        this.folder = Path.of("target", "screens", journey);
    }

    /// The first time that such a page is passed.
    void look(Page page, String name) {
        if (!seen.add(name)) return;
        var numbered = "%02d-%s".formatted(seen.size(), name);
        new Look(page, folder).at(numbered).forEach(wrong -> find(numbered + " " + wrong));
    }

    void find(String wrong) {
        findings.add(wrong);
    }

    List<String> findings() {
        return List.copyOf(findings);
    }
}

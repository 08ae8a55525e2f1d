package org.convoke.journeys.screens;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A hard look at a page as it stands: does axe find anything, does it fit a narrow screen? A picture is kept of it,
/// wide and narrow.
record Look(Page page, Path pictures) {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    /// @param name of the pictures
    /// @return what is wrong
    List<String> at(String name) {
        page.waitForFunction("() => !document.querySelector('.htmx-request')");
        var findings = new ArrayList<>(accessible());
        picture(name + "-wide");
        page.setViewportSize(NARROW, 800);
        var width = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        if (width > NARROW) findings.add("is " + width + " pixels wide where there are " + NARROW);
        picture(name + "-narrow");
        page.setViewportSize(WIDE, 900);
        return findings;
    }

    private List<String> accessible() {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(violation -> "axe: %s, %s %s"
                                .formatted(
                                        violation.getId(),
                                        violation.getHelp(),
                                        violation.getNodes().stream()
                                                .map(node -> node.getTarget().toString())
                                                .limit(3)
                                                .toList()))
                        .toList();
    }

    private void picture(String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(pictures.resolve(name + ".png")).setFullPage(true));
    }
}

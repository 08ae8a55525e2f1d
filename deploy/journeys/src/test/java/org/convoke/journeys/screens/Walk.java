package org.convoke.journeys.screens;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;

/// Goes wherever links lead from where somebody starts, to one page of each kind, and looks hard at it: does it answer,
/// does axe find anything, does it fit a narrow screen, does the browser complain? A picture is kept of each.
final class Walk {
    private static final Pattern PARTICULAR = Pattern.compile(
            "\\d\\d-[A-Z]{2}-\\d\\d-[A-Z]{2}-[A-Z]{3}-[A-Z](-[0-9A-Z]{8})?|[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/npos/)[A-Z]{2}|=[^&]*");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> LEFT_OUT =
            List.of("/api/", "/q/", "/sign-out", "/auth/", "/local/", ".ics", ".pdf", "/credential");
    private static final int NARROW = 320;
    private static final int MOST = 60;

    private final String front;
    private final String role;
    private final Page page;
    private final Path pictures;
    private final Set<String> kinds = new LinkedHashSet<>();
    private final Queue<String> ahead = new ArrayDeque<>();
    private final List<String> findings = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Walk(String front, String role, Page page, Path pictures) {
        this.front = front;
        this.role = role;
        this.page = page;
        this.pictures = pictures;
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add(error));
    }

    /// @return what is wrong with the pages that can be reached from there
    List<String> from(String... starts) {
        for (var start : starts) add(front + start);
        while (!ahead.isEmpty() && kinds.size() <= MOST) visit(ahead.remove());
        return findings;
    }

    /// The kinds of pages that were seen, as in `/nominations/projects/{}`.
    Set<String> kinds() {
        return kinds;
    }

    private void add(String address) {
        var clean = address.replaceFirst("#.*", "");
        if (!clean.startsWith(front + "/") || LEFT_OUT.stream().anyMatch(clean::contains)) return;
        if (kinds.add(kind(clean))) ahead.add(clean);
    }

    private String kind(String address) {
        return PARTICULAR.matcher(address.substring(front.length())).replaceAll("{}");
    }

    private void visit(String address) {
        complaints.clear();
        page.setViewportSize(1280, 900);
        var answer = page.navigate(address);
        page.waitForLoadState(LoadState.LOAD);
        page.waitForFunction("() => !document.querySelector('.htmx-request')");
        if (answer.status() >= 400) {
            find(address, "answers " + answer.status());
            return;
        }
        picture(address, "wide");
        links().forEach(this::add);
        accessible(address);
        narrow(address);
        complaints.forEach(complaint -> find(address, complaint));
    }

    private List<String> links() {
        @SuppressWarnings("unchecked")
        var found = (List<String>) page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.href)");
        return found;
    }

    private void accessible(String address) {
        for (var violation : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
            var places = violation.getNodes().stream()
                    .map(node -> node.getTarget().toString())
                    .limit(3)
                    .toList();
            find(address, "axe: " + violation.getId() + ", " + violation.getHelp() + " " + places);
        }
    }

    private void narrow(String address) {
        page.setViewportSize(NARROW, 800);
        var width = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        if (width > NARROW) find(address, "is " + width + " pixels wide where there are " + NARROW);
        picture(address, "narrow");
    }

    private void picture(String address, String how) {
        var name = role + kind(address).replaceAll("[^A-Za-z0-9{}]+", "-") + "-" + how + ".png";
        page.screenshot(new ScreenshotOptions().setPath(pictures.resolve(name)).setFullPage(true));
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) complaints.add("the browser says: " + message.text());
    }

    private void find(String address, String what) {
        findings.add(kind(address) + " " + what);
    }
}

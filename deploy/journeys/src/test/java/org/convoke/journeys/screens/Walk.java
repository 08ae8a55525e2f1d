package org.convoke.journeys.screens;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
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
    private static final List<String> LEFT_OUT =
            List.of("/api/", "/q/", "/sign-out", "/auth/", "/local/", ".ics", ".pdf", "/credential");
    private static final int MOST = 60;

    private final String front;
    private final String role;
    private final Page page;
    private final Look look;
    private final Set<String> kinds = new LinkedHashSet<>();
    private final Queue<String> ahead = new ArrayDeque<>();
    private final List<String> findings = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Walk(String front, String role, Page page, Path pictures) {
        this.front = front;
        this.role = role;
        this.page = page;
        this.look = new Look(page, pictures);
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
        links().forEach(this::add);
        look.at(name(address)).forEach(wrong -> find(address, wrong));
        complaints.forEach(complaint -> find(address, complaint));
    }

    private String name(String address) {
        return role + kind(address).replaceAll("[^A-Za-z0-9{}]+", "-");
    }

    private List<String> links() {
        @SuppressWarnings("unchecked")
        var found = (List<String>) page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.href)");
        return found;
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) complaints.add("the browser says: " + message.text());
    }

    private void find(String address, String what) {
        findings.add(kind(address) + " " + what);
    }
}

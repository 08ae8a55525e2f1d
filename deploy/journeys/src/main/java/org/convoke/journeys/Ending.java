package org.convoke.journeys;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a story ends with: the roster, the certificates and where to look on.
record Ending(Outcome outcome, URI platform) {

    List<String> lines() {
        return Stream.of(roster(), certificates(), addresses())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> roster() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Roster of " + outcome.project());
        outcome.roster().participants().forEach(place -> lines.add("  " + place));
        outcome.roster().alternates().forEach(place -> lines.add("  " + place));
        return lines;
    }

    private List<String> certificates() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Certificates of " + outcome.project());
        outcome.certificates().forEach(earned -> lines.add("  " + earned.name() + ": " + certificate(earned)));
        return lines;
    }

    private String certificate(Earned earned) {
        return earned.number()
                .map(number -> "%s  %s  %s"
                        .formatted(
                                number,
                                earned.verificationUrl().orElseThrow(),
                                platform.resolve(CertificateDesk.pdf(number))))
                .orElseGet(() -> earned.standing() + missed(earned));
    }

    private static String missed(Earned earned) {
        return earned.missed().stream()
                .map(session -> ", missed %s (%s)".formatted(session.title(), session.date()))
                .collect(Collectors.joining());
    }

    private List<String> addresses() {
        var code = outcome.project();
        return List.of(
                "",
                "%d mails went out. To look on, with a token of mika.sato:"
                        .formatted(outcome.mails().size()),
                "  " + platform.resolve("/nominations/api/projects/" + code),
                "  " + platform.resolve("/selection/api/rounds/" + code + "/roster"),
                "  " + platform.resolve("/certificates/api/projects/" + code + "/attendance"),
                "  " + platform.resolve("/notifications/api/mails?project=" + code),
                "  " + platform.resolve("/notifications/api/events?project=" + code));
    }
}

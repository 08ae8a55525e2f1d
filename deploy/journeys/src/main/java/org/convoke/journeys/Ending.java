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
        Stream.of(outcome.roster().participants(), outcome.roster().alternates())
                .flatMap(List::stream)
                .map(place -> "  %-26s %-14s %-10s %s"
                        .formatted(place.name(), Stage.country(place.country()), place.pool(), place.standing()))
                .forEach(lines::add);
        return lines;
    }

    private List<String> certificates() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Certificates of " + outcome.project() + ": number, verification page, PDF");
        outcome.certificates().forEach(earned -> lines.add("  %-26s %s".formatted(earned.name(), certificate(earned))));
        return lines;
    }

    private static String certificate(Earned earned) {
        return earned.number()
                .map(number -> "%s  %s  %s"
                        .formatted(number, earned.verificationUrl().orElseThrow(), CertificateDesk.pdf(number)))
                .orElseGet(() -> earned.standing() + missed(earned));
    }

    private static String missed(Earned earned) {
        return earned.missed().stream()
                .map(session -> ", missed on %s: %s".formatted(session.date(), session.title()))
                .collect(Collectors.joining());
    }

    private List<String> addresses() {
        var code = outcome.project();
        return List.of(
                "",
                "%d mails went out. Look on at %s, logged in as mika.sato:"
                        .formatted(outcome.mails().size(), platform),
                "  /nominations/api/projects/%s/nominations".formatted(code),
                "  /selection/api/rounds/%s/candidates".formatted(code),
                "  /certificates/api/projects/%s/attendance".formatted(code),
                "  /notifications/api/events?project=" + code,
                "  /notifications/api/mails?project=" + code);
    }
}

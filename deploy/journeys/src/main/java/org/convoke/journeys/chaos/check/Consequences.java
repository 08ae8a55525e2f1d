package org.convoke.journeys.chaos.check;

import java.util.List;
import java.util.stream.Stream;
import org.convoke.journeys.chaos.History;
import org.convoke.journeys.chaos.check.Event.Written;
import org.convoke.journeys.chaos.check.Remains.Intent;
import org.convoke.journeys.chaos.check.Violation.Kind;

/// What was promised to the load led to one event each, and every event to one of each of its effects.
record Consequences(Remains remains, History history) {

    Stream<Violation> violations() {
        return Stream.of(kept(), effects(), mails()).flatMap(violations -> violations);
    }

    /// Also what keeps the checker honest: whatever it fails to see was promised and is missed here.
    private Stream<Violation> kept() {
        var nominations = history.nominations().stream()
                .map(nominated -> nominated.nomination().toString())
                .toList();
        var attendance = history.attendance().stream()
                .map(attended -> "%s %s %s %d"
                        .formatted(
                                attended.nomination(), attended.session(), attended.minutes() > 0, attended.minutes()))
                .toList();
        var nothing = Stream.of(new Violation(Kind.LOST, "the load was promised nothing"))
                .filter(_ -> nominations.isEmpty());
        return Stream.of(
                        nothing,
                        kept(List.copyOf(history.projects()), told("ProjectNotified"), "published"),
                        kept(nominations, told("NominationSubmitted"), "nominated"),
                        kept(attendance, told("AttendanceRecorded"), "recorded"))
                .flatMap(violations -> violations);
    }

    private List<String> told(String type) {
        return remains.outboxes().stream()
                .filter(written -> written.event().type().equals(type))
                .map(Written::about)
                .toList();
    }

    private static Stream<Violation> kept(List<String> promised, List<String> told, String what) {
        return compare(
                Tally.of(promised),
                Tally.of(told),
                "promised as %s, without its event: ".formatted(what),
                "%s more often than promised: ".formatted(what));
    }

    private Stream<Violation> effects() {
        return Effect.ALL.stream()
                .flatMap(effect -> compare(
                        Tally.of(effect.owed(remains.outboxes())),
                        Tally.of(remains.effects().getOrDefault(effect, List.of())),
                        "no %s for ".formatted(effect.name()),
                        "%s without an event of its own: ".formatted(effect.name())));
    }

    private Stream<Violation> mails() {
        var unsent = remains.mails().stream()
                .filter(mail -> !mail.state().equals("SENT"))
                .map(mail -> new Violation(Kind.LOST, "not sent: " + mail));
        var doubled = Tally.of(remains.mails().stream().map(Intent::dedupeKey).toList())
                .repeated()
                .map(key -> new Violation(Kind.DUPLICATE_EFFECT, "owed more than once: mail " + key));
        var arrived = compare(
                Tally.of(remains.mails().stream().map(Intent::messageId).toList()),
                Tally.of(remains.sink()),
                "never arrived: mail ",
                "arrived too often: mail ");
        return Stream.of(unsent, doubled, arrived).flatMap(violations -> violations);
    }

    private static Stream<Violation> compare(Tally<String> owed, Tally<String> found, String less, String more) {
        return Stream.concat(
                owed.beyond(found).map(one -> new Violation(Kind.LOST, less + one)),
                found.beyond(owed).map(one -> new Violation(Kind.DUPLICATE_EFFECT, more + one)));
    }
}

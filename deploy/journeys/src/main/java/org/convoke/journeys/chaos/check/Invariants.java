package org.convoke.journeys.chaos.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.journeys.chaos.check.Remains.Attendance;
import org.convoke.journeys.chaos.check.Remains.Place;
import org.convoke.journeys.chaos.check.Violation.Kind;

/// What holds whatever happens: no pool has more participants than seats (R011, R012, R080), no seat has two active
/// participants (R075), and a certificate stands for full attendance (R117, R121).
record Invariants(List<Place> places, List<Attendance> sheet) {

    Stream<Violation> violations() {
        return Stream.of(crowded(), shared(), unearned())
                .flatMap(found -> found)
                .map(what -> new Violation(Kind.INVARIANT, what));
    }

    private Stream<String> crowded() {
        return active()
                .collect(groupingBy(place -> List.of(place.project(), place.pool(), place.seats()), counting()))
                .entrySet()
                .stream()
                .filter(pool -> pool.getValue() > (int) pool.getKey().getLast())
                .map(pool -> "%d participants in %s".formatted(pool.getValue(), pool.getKey()));
    }

    /// A seat passes on from one nomination to the next only when somebody withdrew.
    private Stream<String> shared() {
        var standings = places.stream().collect(toMap(Place::nomination, Place::standing, (one, _) -> one));
        var successors =
                places.stream().map(Place::replaces).flatMap(Optional::stream).toList();
        return Stream.of(
                        places.stream()
                                .flatMap(place -> place.replaces().stream())
                                .filter(leaver -> !"WITHDRAWN".equals(standings.get(leaver)))
                                .map(leaver -> "replaced while active: " + leaver),
                        Tally.of(successors).repeated().map(leaver -> "replaced twice: " + leaver),
                        Tally.of(active().map(Place::nomination).toList())
                                .repeated()
                                .map(nomination -> "two seats for nomination " + nomination))
                .flatMap(found -> found);
    }

    private Stream<String> unearned() {
        return sheet.stream().collect(groupingBy(Attendance::nomination)).values().stream()
                .flatMap(Invariants::unearned);
    }

    private static Stream<String> unearned(List<Attendance> line) {
        var one = line.getFirst();
        var full = line.stream()
                .allMatch(session -> session.minutes()
                        .filter(minutes -> minutes >= session.needed())
                        .isPresent());
        var certified = one.certificate().isPresent();
        return Stream.of(
                        Optional.of("certificate without full attendance").filter(_ -> certified && !full),
                        Optional.of("full attendance without a certificate")
                                .filter(_ -> full && one.standing().equals("WITHHELD")),
                        Optional.of("certificate of somebody who is " + one.standing())
                                .filter(_ -> certified != one.standing().equals("ISSUED")))
                .flatMap(Optional::stream)
                .map(what -> "%s: nomination %s".formatted(what, one.nomination()));
    }

    private Stream<Place> active() {
        return places.stream().filter(place -> place.standing().equals("SELECTED"));
    }
}

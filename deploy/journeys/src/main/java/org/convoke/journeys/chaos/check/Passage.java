package org.convoke.journeys.chaos.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.convoke.journeys.chaos.check.Event.Sent;
import org.convoke.journeys.chaos.check.Event.Taken;
import org.convoke.journeys.chaos.check.Event.Written;
import org.convoke.journeys.chaos.check.Violation.Kind;

/// The way of every event from outbox over wire to inbox: nothing lost, nothing twice, nothing overtaken.
record Passage(Remains remains) {
    Stream<Violation> violations() {
        return Stream.of(published(), ordered(), received(), processed()).flatMap(violations -> violations);
    }

    private Stream<Violation> published() {
        var written = Tally.of(remains.outboxes().stream().map(Written::event).toList());
        var sent = Tally.of(remains.wire().stream().map(Sent::event).toList());
        return Stream.concat(
                written.beyond(sent).map(event -> new Violation(Kind.LOST, "not on the wire: " + event)),
                sent.beyond(written)
                        .map(event -> new Violation(Kind.DUPLICATE_ON_WIRE, "more than once on the wire: " + event)));
    }

    /// A second copy is no news for the order.
    private Stream<Violation> ordered() {
        var found = new ArrayList<Violation>();
        var seen = new HashSet<Event>();
        var last = new HashMap<Event.Stream, Long>();
        for (var sent : remains.wire()) {
            var event = sent.event();
            if (!seen.add(event)) continue;
            var before = last.getOrDefault(event.stream(), 0L);
            if (event.version() != before + 1) {
                var what = "%s: version %d follows %d on the wire".formatted(event.stream(), event.version(), before);
                found.add(new Violation(Kind.OUT_OF_ORDER, what));
            }
            last.put(event.stream(), event.version());
        }
        return Stream.concat(found.stream(), spread());
    }

    private Stream<Violation> spread() {
        return remains.wire().stream().collect(groupingBy(sent -> sent.event().stream())).entrySet().stream()
                .filter(stream -> stream.getValue().stream()
                                .map(Sent::partition)
                                .distinct()
                                .count()
                        > 1)
                .map(stream -> new Violation(Kind.OUT_OF_ORDER, stream.getKey() + ": in more than one partition"));
    }

    private Stream<Violation> received() {
        var sent = remains.wire().stream().map(Sent::event).collect(toSet());
        return Checker.LISTENERS.entrySet().stream()
                .flatMap(listener -> received(listener.getKey(), listener.getValue(), sent));
    }

    private Stream<Violation> received(String consumer, Set<String> producers, Set<Event> sent) {
        var due = Tally.of(sent.stream()
                .filter(event -> producers.contains(event.producer()))
                .toList());
        var taken = Tally.of(remains.inboxes().stream()
                .filter(one -> one.consumer().equals(consumer))
                .map(Taken::event)
                .toList());
        return Stream.concat(
                due.beyond(taken).map(event -> new Violation(Kind.LOST, consumer + " did not receive " + event)),
                taken.beyond(due)
                        .map(event -> new Violation(Kind.DUPLICATE_EFFECT, consumer + " received unsent " + event)));
    }

    private Stream<Violation> processed() {
        return remains.inboxes().stream()
                .collect(groupingBy(taken -> List.of(taken.consumer(), taken.event().stream())))
                .values()
                .stream()
                .flatMap(Passage::processed);
    }

    private static Stream<Violation> processed(List<Taken> stream) {
        var found = new ArrayList<Violation>();
        var last = 0L;
        var byVersion = stream.stream()
                .sorted(Comparator.comparingLong(taken -> taken.event().version()))
                .toList();
        for (var taken : byVersion) {
            if (taken.processed() == 0) {
                found.add(new Violation(Kind.LOST, taken.consumer() + " did not process " + taken.event()));
            } else if (taken.processed() < last) {
                found.add(new Violation(Kind.OUT_OF_ORDER, taken.consumer() + " processed too early " + taken.event()));
            }
            last = Math.max(last, taken.processed());
        }
        return found.stream();
    }
}

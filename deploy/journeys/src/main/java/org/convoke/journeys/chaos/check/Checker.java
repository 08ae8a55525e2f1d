package org.convoke.journeys.chaos.check;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.convoke.journeys.chaos.History;

/// Compares what a run left behind, once everything is quiet, with itself and with what the load was promised. It looks
/// at the projects of the history only.
///
/// @param platform the content of `run/platform.properties`
public record Checker(Properties platform) {
    /// Whom each context listens to.
    public static final Map<String, Set<String>> LISTENERS = Map.of(
            "nomination", Set.of("selection", "certificate"),
            "selection", Set.of("nomination", "certificate"),
            "certificate", Set.of("nomination", "selection"),
            "notification", Set.of("nomination", "selection", "certificate", "notification"));

    public Verdict check(History history) {
        return judge(remains(history), history);
    }

    static Verdict judge(Remains remains, History history) {
        var violations = Stream.of(
                        new Passage(remains).violations(),
                        new Consequences(remains, history).violations(),
                        new Invariants(remains.places(), remains.sheet()).violations())
                .flatMap(found -> found)
                .toList();
        return new Verdict(counts(remains, history), violations);
    }

    private Remains remains(History history) {
        var databases = new Databases(platform, history.projects());
        return new Remains(
                Topics.PRODUCERS.stream()
                        .flatMap(service -> databases.outbox(service).stream())
                        .toList(),
                new Topics(platform, history.projects()).records(),
                LISTENERS.keySet().stream()
                        .flatMap(service -> databases.inbox(service).stream())
                        .toList(),
                Effect.ALL.stream().collect(toMap(effect -> effect, databases::rows)),
                databases.mails(),
                new Archive(platform, history.projects()).messageIds(),
                databases.places(),
                databases.sheet());
    }

    private static LinkedHashMap<String, Long> counts(Remains remains, History history) {
        var counts = new LinkedHashMap<String, Long>();
        count(counts, "projects", history.projects());
        count(counts, "nominations promised", history.nominations());
        count(counts, "attendance entries promised", history.attendance());
        count(counts, "events in the outboxes", remains.outboxes());
        count(counts, "records on the wire", remains.wire());
        count(counts, "events in the inboxes", remains.inboxes());
        count(
                counts,
                "effects",
                remains.effects().values().stream().flatMap(List::stream).toList());
        count(counts, "mails owed", remains.mails());
        count(counts, "mails arrived", remains.sink());
        count(counts, "candidates looked at for their seats", remains.places());
        count(counts, "lines of attendance sheets looked at for their certificates", remains.sheet());
        return counts;
    }

    private static void count(LinkedHashMap<String, Long> counts, String what, Collection<?> things) {
        counts.put(what, (long) things.size());
    }
}

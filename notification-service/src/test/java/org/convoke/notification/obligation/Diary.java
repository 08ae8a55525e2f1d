package org.convoke.notification.obligation;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Nominee;
import org.convoke.notification.obligation.fact.Chronicle;
import org.convoke.notification.obligation.fact.Facts;

/// A project lived through hour by hour, and what became of each obligation on which day; without a running service.
final class Diary {

    private static final ObligationSettings SETTINGS = new SmallRyeConfigBuilder()
            .withMapping(ObligationSettings.class)
            .build()
            .getConfigMapping(ObligationSettings.class);

    private final ZoneId zone;
    private final Instant begin;
    private final TreeMap<Instant, List<ConvokeEvent>> agenda = new TreeMap<>();
    private final List<Obligation> obligations = new ArrayList<>();
    private final Map<String, List<String>> lines = new TreeMap<>();
    private Facts facts;

    Diary(ProjectNotified notice) {
        zone = ZoneId.of(notice.zone());
        begin = notice.issuedOn().atStartOfDay(zone).toInstant();
        facts = Facts.of(notice);
        agenda.put(begin, List.of(notice));
    }

    /// @param moment in the project's zone
    Diary at(String moment, ConvokeEvent... events) {
        agenda.put(moment(moment), List.of(events));
        return this;
    }

    Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    /// @param people whose names stand in the place of ids
    /// @return a line for each obligation, as in `ANNOUNCE project: 2016-05-24 OPEN, 2016-10-31 OWNER`
    List<String> until(LocalDate end, Nominee... people) {
        var last = end.atStartOfDay(zone).toInstant();
        for (var now = begin; now.isBefore(last); now = now.plus(Duration.ofHours(1))) {
            hear(now);
            remind(now);
        }
        return lines.entrySet().stream()
                .map(line -> named(line.getKey(), people) + ": " + String.join(", ", line.getValue()))
                .sorted()
                .toList();
    }

    private static String named(String key, Nominee... people) {
        return Stream.of(people)
                .reduce(key, (text, it) -> text.replace(it.nomination().toString(), it.name()), (one, _) -> one);
    }

    private void hear(Instant now) {
        while (!agenda.isEmpty() && !agenda.firstKey().isAfter(now)) {
            var next = agenda.pollFirstEntry();
            for (var event : next.getValue()) {
                facts = Chronicle.after(facts, event, next.getKey());
            }
            follow(now);
        }
    }

    private void follow(Instant now) {
        var before = obligations.stream().map(Obligation::state).toList();
        var opened = new Calendar(facts, SETTINGS).keep(obligations, now);
        for (var number = 0; number < before.size(); number++) {
            var obligation = obligations.get(number);
            if (obligation.state() != before.get(number)) {
                write(obligation, now, obligation.state().name());
            }
        }
        opened.forEach(obligation -> write(obligation, now, "OPEN"));
        obligations.addAll(opened);
    }

    private void remind(Instant now) {
        for (var obligation : obligations) {
            if (obligation.state() == State.OPEN) {
                remind(obligation, new Calendar(facts, SETTINGS).plan(obligation.duty()), now);
            }
        }
    }

    private void remind(Obligation obligation, Plan plan, Instant now) {
        var steps = obligation.due(plan, now).map(step -> step.audience() + hour(now));
        var overdue = obligation.overdue(plan, now).map(_ -> "OVERDUE");
        obligation.taken(plan, now);
        Stream.concat(steps, overdue.stream()).forEach(what -> write(obligation, now, what));
    }

    /// Nothing at the hour of mails.
    private String hour(Instant now) {
        var hour = LocalTime.ofInstant(now, zone);
        return hour.equals(SETTINGS.hour()) ? "" : " at " + hour;
    }

    private void write(Obligation obligation, Instant now, String what) {
        lines.computeIfAbsent(obligation.key(), _ -> new ArrayList<>())
                .add(LocalDate.ofInstant(now, zone) + " " + what);
    }
}

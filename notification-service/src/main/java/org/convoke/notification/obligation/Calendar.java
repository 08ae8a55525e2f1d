package org.convoke.notification.obligation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.convoke.notification.obligation.fact.Facts;

/// The calendar of one project as facts and settings make it, and how what is on record follows it.
record Calendar(Facts facts, ObligationSettings settings) {

    /// Changes what is on record.
    ///
    /// @return what is owed now and was not on record
    List<Obligation> keep(List<Obligation> known, Instant now) {
        var rest = known.stream().collect(Collectors.toMap(Obligation::key, Function.identity()));
        var opened = new ArrayList<Obligation>();
        for (var entry : new Reckoning(facts, settings.days()).entries()) {
            var obligation = rest.remove(entry.key());
            if (obligation != null) {
                obligation.follow(entry, plan(entry.duty()), now);
            } else if (entry.state() == State.OPEN) {
                opened.add(new Obligation(facts.notice().project(), entry, plan(entry.duty()), now));
            }
        }
        rest.values().forEach(obligation -> obligation.lapse(now));
        return opened;
    }

    Plan plan(Duty duty) {
        var zone = ZoneId.of(facts.notice().zone());
        return new Plan(settings.steps(duty), settings.hour(), zone, settings.grace());
    }
}

package org.convoke.notification.obligation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Npo;
import org.convoke.notification.Words;
import org.convoke.notification.obligation.fact.Facts;
import org.convoke.notification.obligation.fact.Person;

/// The whole calendar of one project from its facts; pure, so the same facts always make the same calendar.
record Reckoning(Facts facts, ObligationSettings.Days days) {

    private static final Words WORDS = new Words();

    List<Entry> entries() {
        if (!facts.takesPlace()) {
            return List.of();
        }
        return Arrays.stream(Duty.values()).flatMap(this::entries).toList();
    }

    private Stream<Entry> entries(Duty duty) {
        return switch (duty.per()) {
            case PROJECT -> entry(duty, project(), "project", Optional.empty(), "").stream();
            case NPO -> facts.notice().npos().stream().flatMap(npo -> ofNpo(duty, npo));
            case PERSON -> facts.people().values().stream().flatMap(person -> ofPerson(duty, person));
            case SESSION -> hosts().flatMap(host -> ofSessions(duty, host));
        };
    }

    private Stream<Entry> ofNpo(Duty duty, Npo npo) {
        var it = new Case(facts, days, Optional.of(npo), Optional.empty(), Optional.empty());
        return entry(duty, it, npo.country(), Optional.empty(), npo.name()).stream();
    }

    private Stream<Entry> ofPerson(Duty duty, Person person) {
        return person.nominee().stream().flatMap(nominee -> {
            var it = new Case(facts, days, npo(nominee), Optional.of(person), Optional.empty());
            var nomination = nominee.nomination();
            return entry(duty, it, nomination.toString(), Optional.of(nomination), nominee.name()).stream();
        });
    }

    private Stream<Entry> ofSessions(Duty duty, Npo host) {
        return facts.notice().sessions().stream().flatMap(session -> {
            var it = new Case(facts, days, Optional.of(host), Optional.empty(), Optional.of(session));
            var about = WORDS.day(session.date()) + ", " + session.title();
            return entry(duty, it, host.country() + " " + session.id(), Optional.empty(), about).stream();
        });
    }

    private Optional<Entry> entry(Duty duty, Case it, String subject, Optional<UUID> nomination, String about) {
        return duty.term()
                .state(it)
                .flatMap(state -> duty.term()
                        .dueOn(it)
                        .map(dueOn -> new Entry(
                                duty,
                                subject,
                                it.npo().map(Npo::country),
                                nomination,
                                duty.title(about),
                                dueOn,
                                state)));
    }

    private Case project() {
        return new Case(facts, days, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Optional<Npo> npo(Nominee nominee) {
        return facts.notice().npos().stream()
                .filter(npo -> npo.country().equals(nominee.country()))
                .findFirst();
    }

    private Stream<Npo> hosts() {
        return facts.notice().npos().stream()
                .filter(npo -> facts.notice().hostCountries().contains(npo.country()));
    }
}

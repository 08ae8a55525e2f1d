package org.convoke.notification.obligation.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Nominee;

/// All that a project's obligations are computed from: the notification as it stands now, and what has happened since.
/// The order in which producers are heard makes no difference.
///
/// @param milestones each with the day on which it was first reached
public record Facts(ProjectNotified notice, Map<Milestone, LocalDate> milestones, Map<UUID, Person> people) {

    public enum Milestone {
        /// Only in place of nominations that were recalled or withdrawn.
        REPLACEMENT_ONLY,
        WINDOW_CLOSED,
        ANNOUNCED,
        PROGRAMME_TOLD,
        INSURANCE_LIST_SENT,
        GUIDELINES_PUBLISHED,
        REPORTS_REQUESTED,
        POSTPONED,
        CANCELLED
    }

    public static Facts of(ProjectNotified notice) {
        return new Facts(notice, Map.of(), Map.of());
    }

    public Facts notice(ProjectNotified now) {
        return new Facts(now, milestones, people);
    }

    public Facts with(Milestone milestone, LocalDate day) {
        var more = new EnumMap<Milestone, LocalDate>(Milestone.class);
        more.putAll(milestones);
        more.putIfAbsent(milestone, day);
        return new Facts(notice, more, people);
    }

    public Facts without(Milestone milestone) {
        var rest = new EnumMap<Milestone, LocalDate>(Milestone.class);
        rest.putAll(milestones);
        rest.remove(milestone);
        return new Facts(notice, rest, people);
    }

    public Facts set(Milestone milestone, boolean reached, LocalDate day) {
        return reached ? with(milestone, day) : without(milestone);
    }

    public Facts person(UUID nomination, UnaryOperator<Person> change) {
        var now = new HashMap<>(people);
        now.put(nomination, change.apply(now.getOrDefault(nomination, Person.UNKNOWN)));
        return new Facts(notice, milestones, now);
    }

    public Facts about(Nominee nominee, UnaryOperator<Person> change) {
        return person(nominee.nomination(), person -> change.apply(person.named(nominee)));
    }

    public boolean is(Milestone milestone) {
        return milestones.containsKey(milestone);
    }

    public Optional<LocalDate> on(Milestone milestone) {
        return Optional.ofNullable(milestones.get(milestone));
    }

    /// In the project's zone.
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.of(notice.zone()));
    }

    /// Whether anybody owes anything: not while it is unknown when, or whether, the project takes place.
    public boolean takesPlace() {
        return !is(Milestone.POSTPONED) && !is(Milestone.CANCELLED);
    }

    public Stream<Person> of(String country) {
        return people.values().stream()
                .filter(person -> person.nominee()
                        .filter(it -> it.country().equals(country))
                        .isPresent());
    }

    public int nominated(String country) {
        return (int) of(country).filter(Person::stands).count();
    }

    public Stream<Person> participants() {
        return people.values().stream().filter(Person::participates);
    }
}

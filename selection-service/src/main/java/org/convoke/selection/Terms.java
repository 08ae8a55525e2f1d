package org.convoke.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.convoke.contracts.Criteria;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.OfferPolicy;
import org.convoke.contracts.Policy;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionPolicy;
import org.convoke.contracts.Session;
import org.convoke.contracts.Stay;

/// What the project notification lays down for its selection: seats, dates and criteria. Every figure is the
/// project's own data (domain 1.6).
///
/// @param firstDay the sessions of the first day that count as attendance; empty when it was not noted
/// @param guide address of the Guide for Participants (R032)
public record Terms(
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        Instant closesAt,
        Set<String> hostCountries,
        int overseasSeats,
        int localSeats,
        Criteria criteria,
        Policy policy,
        Optional<Set<String>> firstDay,
        Optional<String> guide) {

    static Terms of(ProjectNotified notified) {
        return new Terms(
                notified.title(),
                notified.startsOn(),
                notified.endsOn(),
                ZoneId.of(notified.zone()),
                notified.closesAt(),
                notified.hostCountries(),
                notified.overseasSeats(),
                notified.localSeats(),
                notified.criteria(),
                notified.policy(),
                Optional.of(firstDay(notified)),
                notified.guide());
    }

    private static Set<String> firstDay(ProjectNotified notified) {
        return notified.sessions().stream()
                .filter(session -> session.bearsAttendance() && session.date().equals(notified.startsOn()))
                .map(Session::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The last day on which the announcement is in time (R073, R074).
    public LocalDate announceBy() {
        return startsOn.minusDays(policy.announceDaysBefore());
    }

    boolean tooLateToAnnounce(Instant now) {
        return dayOf(now).isAfter(announceBy());
    }

    boolean started(Instant now) {
        return !dayOf(now).isBefore(startsOn);
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public int seats(Pool pool) {
        return switch (pool) {
            case OVERSEAS -> overseasSeats;
            case LOCAL -> localSeats;
        };
    }

    /// The hosts' people fill the local seats (R012).
    Pool poolOf(String country) {
        return hostCountries.contains(country) ? Pool.LOCAL : Pool.OVERSEAS;
    }

    /// The most that may be chosen: only overseas seats are overbooked (R080, R081).
    public int limit(Pool pool) {
        return switch (pool) {
            case OVERSEAS -> overseasSeats + policy.overbookingSeats();
            case LOCAL -> localSeats;
        };
    }

    boolean needsSecondOfficer() {
        return policy.selection().map(SelectionPolicy::secondOfficer).orElse(false);
    }

    /// Programme and speakers are told together with the names (R024, R074).
    boolean needsProgramme() {
        return policy.selection().flatMap(SelectionPolicy::programmeWithNames).orElse(false);
    }

    /// Whether accepting a seat means to have read the Guide for Participants (R032).
    public boolean asksForGuide() {
        return policy.offers().flatMap(OfferPolicy::acknowledgeGuide).orElse(false);
    }

    Optional<Integer> overqualifiedYears() {
        return policy.selection().flatMap(SelectionPolicy::overqualifiedYears);
    }

    /// One day before the start to one day after the end, insured throughout (R088, R102, R103).
    public Optional<Stay> stay() {
        if (!policy.travel()) {
            return Optional.empty();
        }
        var arrive = startsOn.minusDays(1);
        var depart = endsOn.plusDays(1);
        return Optional.of(new Stay(arrive, depart, arrive, depart));
    }

    /// Local participants do not travel, so they have no stay (AC12).
    public Optional<Stay> stay(Pool pool) {
        return switch (pool) {
            case OVERSEAS -> stay();
            case LOCAL -> Optional.empty();
        };
    }
}

package org.convoke.notification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.PaperPolicy;
import org.convoke.contracts.Policy;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Pool;
import org.convoke.contracts.Profile;
import org.convoke.contracts.SelectionPolicy;
import org.convoke.notification.obligation.fact.Chronicle;
import org.convoke.notification.obligation.fact.Facts;

/// A project as it goes on, event by event, and the calendar that follows from it; without a running service.
record Life(Facts facts) {

    static final ObligationSettings.Days USUAL = new Days(1, 14, 7, 14, 1);

    record Days(int withdrawal, int originals, int insuranceList, int ticket, int attendance)
            implements ObligationSettings.Days {}

    static Life of(ProjectNotified notice) {
        return new Life(Facts.of(notice));
    }

    Life hears(ConvokeEvent... events) {
        return hearsOn("2016-09-20T03:15:00Z", events);
    }

    Life hearsOn(String moment, ConvokeEvent... events) {
        var now = facts;
        for (var event : events) {
            now = Chronicle.after(now, event, Instant.parse(moment));
        }
        return new Life(now);
    }

    /// By duty and subject, as in `NOMINATE LK`.
    Map<String, Entry> calendar() {
        return new Reckoning(facts, USUAL)
                .entries().stream().collect(Collectors.toMap(Entry::key, Function.identity()));
    }

    /// The first to be done of that duty.
    Optional<Entry> entry(Duty duty) {
        return calendar().values().stream()
                .filter(entry -> entry.duty() == duty)
                .min(Comparator.comparing(Entry::dueOn));
    }

    Optional<LocalDate> dueOn(Duty duty) {
        return entry(duty).map(Entry::dueOn);
    }

    Optional<State> state(String key) {
        return Optional.ofNullable(calendar().get(key)).map(Entry::state);
    }

    NominationSubmitted submitted(Nominee nominee, Set<DocumentKind> missing, boolean provisional) {
        var profile = new Profile(
                Profile.OrganisationType.NATIONAL_GOVERNMENT,
                Profile.Level.SENIOR,
                9,
                Profile.Education.MASTER,
                Profile.English.PROFICIENT,
                44);
        var now = Instant.parse("2016-09-20T03:15:00Z");
        return new NominationSubmitted(
                code(), nominee, profile, Optional.of(1), now, false, missing, provisional, Optional.empty());
    }

    NominationSubmitted resubmitted(Nominee nominee) {
        var it = submitted(nominee, Set.of(), true);
        var now = it.submittedAt();
        return new NominationSubmitted(
                code(), nominee, it.profile(), it.rank(), now, false, Set.of(), true, Optional.of(now));
    }

    String code() {
        return facts.notice().project();
    }

    static Nominee person(String country, String name) {
        return new Nominee(UUID.randomUUID(), country, Pool.OVERSEAS, name, name + "@people.example", name);
    }

    /// The same project on other days and in another zone, closing at the end of a day.
    static ProjectNotified moved(
            ProjectNotified it, LocalDate closesOn, LocalDate startsOn, LocalDate endsOn, String zone) {
        var closesAt = closesOn.atTime(LocalTime.of(23, 59, 59))
                .atZone(ZoneId.of(zone))
                .toInstant();
        return copy(it, closesAt, startsOn, endsOn, zone, it.policy());
    }

    static Policy asking(PaperPolicy papers, Policy it) {
        return with(it, it.selection(), Optional.of(papers));
    }

    static Policy tellingProgrammeWithNames(Policy it) {
        var weights = new SelectionPolicy.Weights(1, 1, 1, 1, 1);
        var selection = new SelectionPolicy(
                List.of(), weights, 20, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.of(true));
        return with(it, Optional.of(selection), it.papers());
    }

    private static Policy with(Policy it, Optional<SelectionPolicy> selection, Optional<PaperPolicy> papers) {
        return new Policy(
                it.minimumNominees(),
                it.rankRequired(),
                it.requiredDocuments(),
                it.lateNominationDays(),
                it.announceDaysBefore(),
                it.overbookingSeats(),
                it.alternateOrder(),
                it.travel(),
                it.attendanceUnit(),
                it.attendanceGraceMinutes(),
                it.progressReportMonths(),
                it.governmentApprovalDays(),
                it.requiredAttachments(),
                selection,
                it.offers(),
                it.travelTerms(),
                it.unmetCriteria(),
                papers,
                it.attendancePercent());
    }

    static ProjectNotified under(Policy policy, ProjectNotified it) {
        return copy(it, it.closesAt(), it.startsOn(), it.endsOn(), it.zone(), policy);
    }

    private static ProjectNotified copy(
            ProjectNotified it, Instant closesAt, LocalDate startsOn, LocalDate endsOn, String zone, Policy policy) {
        return new ProjectNotified(
                it.project(),
                it.reference(),
                it.title(),
                it.issuedOn(),
                startsOn,
                endsOn,
                it.venue(),
                it.hostCountries(),
                it.modality(),
                it.implementingOrganisations(),
                it.npos(),
                it.overseasSeats(),
                it.localSeats(),
                closesAt,
                zone,
                it.office(),
                it.criteria(),
                policy,
                it.sessions());
    }
}

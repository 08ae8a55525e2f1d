package org.convoke.selection;

import java.util.List;
import java.util.Optional;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.OfferPolicy;
import org.convoke.contracts.Policy;
import org.convoke.contracts.SelectionPolicy;
import org.convoke.contracts.Session;
import org.convoke.contracts.TravelTerms;

/// Projects and people like others but for one thing.
public final class Altered {

    private Altered() {}

    static ProjectNotified with(SelectionPolicy selection, ProjectNotified plain) {
        var policy = plain.policy();
        return with(plain, plain.sessions(), Optional.of(selection), policy.offers(), policy.travelTerms());
    }

    /// The same project with other sessions and terms of selection, offers and travel.
    static ProjectNotified with(
            ProjectNotified plain,
            List<Session> sessions,
            Optional<SelectionPolicy> selection,
            Optional<OfferPolicy> offers,
            Optional<TravelTerms> travelTerms) {
        var policy = plain.policy();
        var changed = new Policy(
                policy.minimumNominees(),
                policy.rankRequired(),
                policy.requiredDocuments(),
                policy.lateNominationDays(),
                policy.announceDaysBefore(),
                policy.overbookingSeats(),
                policy.alternateOrder(),
                policy.travel(),
                policy.attendanceUnit(),
                policy.attendanceGraceMinutes(),
                policy.progressReportMonths(),
                policy.governmentApprovalDays(),
                policy.requiredAttachments(),
                selection,
                offers,
                travelTerms,
                policy.unmetCriteria());
        return with(plain, sessions, changed, plain.guide());
    }

    static ProjectNotified guided(ProjectNotified plain, String guide) {
        return with(plain, plain.sessions(), plain.policy(), Optional.of(guide));
    }

    private static ProjectNotified with(
            ProjectNotified plain, List<Session> sessions, Policy policy, Optional<String> guide) {
        return new ProjectNotified(
                plain.project(),
                plain.reference(),
                plain.title(),
                plain.issuedOn(),
                plain.startsOn(),
                plain.endsOn(),
                plain.venue(),
                plain.hostCountries(),
                plain.modality(),
                plain.implementingOrganisations(),
                plain.npos(),
                plain.overseasSeats(),
                plain.localSeats(),
                plain.closesAt(),
                plain.zone(),
                plain.office(),
                plain.criteria(),
                policy,
                sessions,
                guide);
    }

    /// The same nomination of somebody who is called otherwise.
    public static NominationSubmitted named(NominationSubmitted nominated, String name) {
        var person = nominated.nominee();
        return new NominationSubmitted(
                nominated.project(),
                new Nominee(person.nomination(), person.country(), person.pool(), name, person.email(), name),
                nominated.profile(),
                nominated.rank(),
                nominated.submittedAt(),
                nominated.late(),
                nominated.missing(),
                nominated.provisional(),
                nominated.resubmittedAt());
    }
}

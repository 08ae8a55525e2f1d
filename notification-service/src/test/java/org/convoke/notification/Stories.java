package org.convoke.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.CertificateEvent.ActionPlanShared;
import org.convoke.contracts.CertificateEvent.AttendanceCorrected;
import org.convoke.contracts.CertificateEvent.AttendanceDisputeAnswered;
import org.convoke.contracts.CertificateEvent.AttendanceDisputed;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.CertificateEvent.Attended;
import org.convoke.contracts.CertificateEvent.CountryPaperGuidelinesPublished;
import org.convoke.contracts.CertificateEvent.CountryPaperSubmitted;
import org.convoke.contracts.CertificateEvent.Escalation;
import org.convoke.contracts.CertificateEvent.PaperOverdue;
import org.convoke.contracts.CertificateEvent.PaperWaived;
import org.convoke.contracts.CertificateEvent.PassIssued;
import org.convoke.contracts.CertificateEvent.ProgrammePublished;
import org.convoke.contracts.CertificateEvent.ProgressReportRequested;
import org.convoke.contracts.CertificateEvent.ProgressReportSubmitted;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent.Change;
import org.convoke.contracts.NominationEvent.CountryDidNotNominate;
import org.convoke.contracts.NominationEvent.GovernmentApprovalConfirmed;
import org.convoke.contracts.NominationEvent.NominationCompleted;
import org.convoke.contracts.NominationEvent.NominationIncomplete;
import org.convoke.contracts.NominationEvent.NominationRecalled;
import org.convoke.contracts.NominationEvent.NominationReturned;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.contracts.NominationEvent.NomineesRanked;
import org.convoke.contracts.NominationEvent.OriginalsAwaited;
import org.convoke.contracts.NominationEvent.OriginalsSettled;
import org.convoke.contracts.NominationEvent.PersonalDataErased;
import org.convoke.contracts.NominationEvent.PersonalDataErased.Data;
import org.convoke.contracts.NominationEvent.ProjectCancelled;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.NominationEvent.ProjectPostponed;
import org.convoke.contracts.NominationEvent.Rank;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Npo;
import org.convoke.contracts.PaperKind;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Pool;
import org.convoke.contracts.Profile;
import org.convoke.contracts.ProgrammeRow;
import org.convoke.contracts.SelectionEvent.AlternateListed;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.AlternatePromotionProposed;
import org.convoke.contracts.SelectionEvent.AlternateReleased;
import org.convoke.contracts.SelectionEvent.CandidateNotSelected;
import org.convoke.contracts.SelectionEvent.OfferAccepted;
import org.convoke.contracts.SelectionEvent.OfferDeclined;
import org.convoke.contracts.SelectionEvent.OfferExpired;
import org.convoke.contracts.SelectionEvent.OverbookingUsed;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.ParticipantWithdrawn;
import org.convoke.contracts.SelectionEvent.PersonalLinkRenewed;
import org.convoke.contracts.SelectionEvent.SeatOffered;
import org.convoke.contracts.SelectionEvent.SeatReallocated;
import org.convoke.contracts.SelectionEvent.SeatReallocationProposed;
import org.convoke.contracts.SelectionEvent.SeatVacated;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.contracts.SelectionEvent.SelectionAnnounced;
import org.convoke.contracts.SelectionEvent.Voice;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.contracts.SelectionEvent.WithdrawalReported;
import org.convoke.contracts.Session;
import org.convoke.contracts.Stay;

/// One event of every kind about one project.
final class Stories {

    static final Instant SUBMITTED = Instant.parse("2016-09-20T03:15:00Z");
    static final Instant ANSWER_BY = Instant.parse("2016-11-14T14:59:59Z");
    static final String ELECTIONS = "The venue is needed for elections & counting in the week planned.";
    static final Stay STAY = new Stay(
            LocalDate.of(2016, 12, 4),
            LocalDate.of(2016, 12, 10),
            LocalDate.of(2016, 12, 4),
            LocalDate.of(2016, 12, 10));

    final ProjectNotified project;
    final Nominee nimali;
    final Nominee rohan;
    final Nominee asha;
    final CertificateStories certificates;

    Stories(ProjectNotified project) {
        this(project, "people.example");
    }

    /// @param domain of the people's mail addresses
    Stories(ProjectNotified project, String domain) {
        this.project = project;
        this.nimali = nominee("LK", "Nimali Perera", domain);
        this.rohan = nominee("LK", "Rohan O'Neil & Sons", domain);
        this.asha = nominee("IN", "Asha Rao", domain);
        this.certificates = new CertificateStories(project.project(), asha, rohan);
    }

    List<ConvokeEvent> all() {
        var code = project.project();
        return List.of(
                project,
                revised(Set.of("LK"), true),
                revised(Set.of(), false),
                dropping(),
                new ProjectPostponed(code, ELECTIONS, SUBMITTED, Optional.empty(), Optional.empty()),
                postponed(),
                new ProjectCancelled(code, ELECTIONS, SUBMITTED),
                new CountryDidNotNominate(code, "IN", project.closesAt()),
                submitted(nimali, Set.of(), false, false),
                submitted(rohan, Set.of(DocumentKind.PHOTO, DocumentKind.MEDICAL_DECLARATION), true, true),
                resubmitted(nimali),
                new NominationReturned(
                        code,
                        rohan.nomination(),
                        SUBMITTED,
                        Optional.of(project.startsOn().minusDays(60))),
                new NominationRecalled(code, asha, SUBMITTED),
                new NomineesRanked(code, "LK", List.of(new Rank(nimali.nomination(), 1)), SUBMITTED),
                new NominationCompleted(code, rohan.nomination()),
                new NominationIncomplete(code, rohan.nomination(), Set.of(DocumentKind.MEDICAL_DECLARATION)),
                new OriginalsAwaited(code, rohan.nomination(), "LK", DocumentKind.MEDICAL_DECLARATION, SUBMITTED),
                new OriginalsSettled(
                        code, rohan.nomination(), "LK", DocumentKind.MEDICAL_DECLARATION, Set.of(), SUBMITTED),
                new GovernmentApprovalConfirmed(code, rohan.nomination()),
                new NominationWindowClosed(code, project.closesAt(), 31, Set.of("VN", "LK")),
                new ParticipantSelected(code, nimali, stay()),
                new AlternateListed(code, asha, 1),
                new CandidateNotSelected(code, rohan),
                new SelectionAnnounced(code, LocalDate.of(2016, 11, 7), 18, 2, 3),
                withdrawn(),
                new AlternatePromoted(code, asha, nimali, stay()),
                new AlternatePromoted(code, rohan, nimali, stay()),
                new SeatOffered(code, nimali, UUID.randomUUID(), 1, ANSWER_BY),
                new PersonalLinkRenewed(code, nimali, UUID.randomUUID(), 2),
                new OfferAccepted(code, nimali, Voice.PERSON, SUBMITTED),
                new OfferDeclined(code, rohan, Voice.NPO, WithdrawalReason.WORK, SUBMITTED),
                new OfferExpired(code, asha, ANSWER_BY),
                new AlternatePromotionProposed(code, asha, nimali, SUBMITTED),
                new SeatReallocationProposed(code, asha, Set.of("MN", "PK"), SUBMITTED),
                new SeatReallocated(code, asha, stay()),
                new OverbookingUsed(code, asha, nimali),
                new AlternateReleased(code, rohan, SUBMITTED),
                new WithdrawalReported(code, nimali, WithdrawalReason.VISA, SUBMITTED),
                withdrawn().reported(Optional.of(Instant.parse("2016-11-18T23:00:00Z"))),
                new SeatVacated(code, asha, Cause.NO_SHOW, SUBMITTED),
                new SeatVacated(code, asha, Cause.DISQUALIFIED, SUBMITTED),
                programme(),
                new AttendanceRecorded(code, asha.nomination(), "day-1", true, 360),
                corrected(Optional.empty()),
                corrected(Optional.of("APO-2016-7Q4K")),
                new AttendanceDisputed(code, asha, day(), SUBMITTED),
                new AttendanceDisputeAnswered(code, asha, day(), false, SUBMITTED),
                certificates.issued(),
                certificates.reissued(),
                certificates.revoked(),
                certificates.withheld(),
                new ProgressReportRequested(code, asha, LocalDate.of(2017, 6, 9)),
                new PassIssued(code, nimali, UUID.randomUUID(), 1),
                new CountryPaperGuidelinesPublished(
                        code, 1, LocalDate.of(2016, 12, 3), Optional.of("https://secretariat.example/g"), SUBMITTED),
                new CountryPaperSubmitted(code, nimali, 1, SUBMITTED, false),
                new ActionPlanShared(code, nimali, 1, SUBMITTED, true),
                new ProgressReportSubmitted(code, asha, 2, SUBMITTED, true),
                new PaperWaived(code, asha, PaperKind.COUNTRY_PAPER, SUBMITTED),
                overdue(Escalation.PARTICIPANT),
                overdue(Escalation.NPO),
                overdue(Escalation.SECRETARIAT),
                new PersonalDataErased(code, Data.MEDICAL, Instant.parse("2017-03-10T00:00:41Z"), 23));
    }

    PaperOverdue overdue(Escalation told) {
        return new PaperOverdue(project.project(), asha, PaperKind.PROGRESS_REPORT, LocalDate.of(2017, 7, 9), told);
    }

    /// The same project four weeks later.
    ProjectNotificationRevised revised(Set<String> reconfirm, boolean open) {
        return revised(reconfirm, open, Optional.empty());
    }

    /// Mongolia takes part no longer.
    ProjectNotificationRevised dropping() {
        var mongolia = new Npo("MN", "Mongolian Productivity Organization", "mn@npo.example");
        return revised(Set.of(), true, Optional.of(List.of(mongolia)));
    }

    private ProjectNotificationRevised revised(Set<String> reconfirm, boolean open, Optional<List<Npo>> dropped) {
        var before = project.startsOn().toString();
        var after = project.startsOn().plusWeeks(4).toString();
        var changes = List.of(
                new Change("Timing and duration", "startsOn", Optional.of(before), Optional.of(after)),
                new Change("Conditions", "policy.minimumNominees", Optional.of("3"), Optional.of("2")),
                new Change("Venue", "venue", Optional.empty(), Optional.of("Kyoto")),
                new Change("Programme", "day-5", Optional.of("2016-12-09: Closing, 360 minutes"), Optional.empty()),
                new Change("Background", "text", Optional.empty(), Optional.empty()));
        return new ProjectNotificationRevised(
                project.project(), Projects.later(project), 1, ELECTIONS, changes, reconfirm, open, open, dropped);
    }

    ProjectPostponed postponed() {
        var startsOn = project.startsOn().plusWeeks(4);
        return new ProjectPostponed(
                project.project(), ELECTIONS, SUBMITTED, Optional.of(startsOn), Optional.of(startsOn.plusDays(4)));
    }

    NominationSubmitted resubmitted(Nominee nominee) {
        return submitted(nominee, Set.of(), false, false, Optional.of(SUBMITTED.plusSeconds(86_400)));
    }

    NominationSubmitted submitted(Nominee nominee, Set<DocumentKind> missing, boolean late, boolean provisional) {
        return submitted(nominee, missing, late, provisional, Optional.empty());
    }

    private NominationSubmitted submitted(
            Nominee nominee,
            Set<DocumentKind> missing,
            boolean late,
            boolean provisional,
            Optional<Instant> resubmittedAt) {
        var profile = new Profile(
                Profile.OrganisationType.NATIONAL_GOVERNMENT,
                Profile.Level.SENIOR,
                9,
                Profile.Education.MASTER,
                Profile.English.PROFICIENT,
                44);
        return new NominationSubmitted(
                project.project(),
                nominee,
                profile,
                Optional.of(1),
                SUBMITTED,
                late,
                missing,
                provisional,
                resubmittedAt);
    }

    ParticipantWithdrawn withdrawn() {
        return new ParticipantWithdrawn(
                project.project(), nimali, WithdrawalReason.VISA, Instant.parse("2016-11-20T01:00:00Z"));
    }

    ProgrammePublished programme() {
        var rows = project.sessions().stream()
                .map(session -> new ProgrammeRow(
                        session,
                        Optional.of(project.closesAt()),
                        Optional.of("Hall A"),
                        List.of("K. Ito, Keio University")))
                .toList();
        return new ProgrammePublished(project.project(), 2, SUBMITTED, rows);
    }

    AttendanceCorrected corrected(Optional<String> unsupported) {
        return new AttendanceCorrected(
                project.project(),
                asha,
                day(),
                new Attended(true, 360),
                new Attended(false, 0),
                SUBMITTED,
                unsupported);
    }

    private Session day() {
        return project.sessions().getLast();
    }

    Optional<Stay> stay() {
        return project.policy().travel() ? Optional.of(STAY) : Optional.empty();
    }

    People people() {
        return new People(List.of(
                new KnownNominee(project.project(), asha, Standing.ALTERNATE),
                new KnownNominee(project.project(), nimali, Standing.SELECTED),
                new KnownNominee(project.project(), rohan, Standing.NOMINATED)));
    }

    private static Nominee nominee(String country, String name, String domain) {
        var mail = name.split(" ")[0].toLowerCase(Locale.ROOT) + "@" + domain;
        return new Nominee(UUID.randomUUID(), country, Pool.OVERSEAS, name, mail, name);
    }
}

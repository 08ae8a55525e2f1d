package org.convoke.notification.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.convoke.contracts.CertificateEvent.ActionPlanShared;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.CertificateEvent.CountryPaperGuidelinesPublished;
import org.convoke.contracts.CertificateEvent.CountryPaperSubmitted;
import org.convoke.contracts.CertificateEvent.PaperWaived;
import org.convoke.contracts.CertificateEvent.ProgressReportRequested;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent.GovernmentApprovalConfirmed;
import org.convoke.contracts.NominationEvent.NominationCompleted;
import org.convoke.contracts.NominationEvent.NominationRecalled;
import org.convoke.contracts.NominationEvent.NominationReturned;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.contracts.NominationEvent.OriginalsAwaited;
import org.convoke.contracts.NominationEvent.OriginalsSettled;
import org.convoke.contracts.NominationEvent.ProjectCancelled;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.NominationEvent.ProjectPostponed;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.PaperKind;
import org.convoke.contracts.PaperPolicy;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.SelectionEvent.CandidateNotSelected;
import org.convoke.contracts.SelectionEvent.OfferAccepted;
import org.convoke.contracts.SelectionEvent.OfferExpired;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.ParticipantWithdrawn;
import org.convoke.contracts.SelectionEvent.SeatOffered;
import org.convoke.contracts.SelectionEvent.SelectionAnnounced;
import org.convoke.contracts.SelectionEvent.Voice;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.contracts.SelectionEvent.WithdrawalReported;
import org.convoke.notification.Projects;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static final Instant NOW = Instant.parse("2016-09-20T03:15:00Z");

    private final Life tokyo = Life.of(Projects.tokyo());
    private final String code = tokyo.code();
    private final Nominee nimali = Life.person("LK", "Nimali");

    @Rule({"R137", "R044"})
    @Test
    void an_npo_owes_a_nomination_then_the_rest_of_them_then_nothing() {
        var one = tokyo.hears(nominated(nimali));
        assertThat(tokyo.state("NOMINATE LK")).contains(State.OPEN);
        assertThat(tokyo.state("NOMINATE_MORE LK")).isEmpty();
        assertThat(one.state("NOMINATE LK")).contains(State.FULFILLED);
        assertThat(one.state("NOMINATE_MORE LK")).contains(State.OPEN);
        assertThat(one.state("NOMINATE IN")).contains(State.OPEN);
        var three = one.hears(nominated(Life.person("LK", "Rohan")), nominated(Life.person("LK", "Asha")));
        assertThat(three.state("NOMINATE_MORE LK")).contains(State.FULFILLED);
        var closed = one.hears(new NominationWindowClosed(code, NOW, 1, Set.of("LK", "IN")));
        assertThat(closed.state("NOMINATE IN")).contains(State.MISSED);
        assertThat(closed.state("NOMINATE_MORE LK")).contains(State.MISSED);
        assertThat(one.hears(new NominationRecalled(code, nimali, NOW)).state("NOMINATE LK"))
                .contains(State.OPEN);
    }

    @Test
    void a_digital_project_asks_for_one_nomination_and_no_more() {
        var colombo = Life.of(Projects.colombo());
        assertThat(colombo.hears(colombo.submitted(nimali, Set.of(), false)).entry(Duty.NOMINATE_MORE))
                .isEmpty();
    }

    @Rule({"R066", "R052"})
    @Test
    void approvals_and_documents_are_owed_until_they_arrive_or_the_person_is_out() {
        var waiting = tokyo.hears(tokyo.submitted(nimali, Set.of(DocumentKind.PHOTO), true));
        var approval = "CONFIRM_APPROVAL " + nimali.nomination();
        var documents = "COMPLETE_DOCUMENTS " + nimali.nomination();
        assertThat(waiting.state(approval)).contains(State.OPEN);
        assertThat(waiting.state(documents)).contains(State.OPEN);
        var arrived = waiting.hears(
                new GovernmentApprovalConfirmed(code, nimali.nomination()),
                new NominationCompleted(code, nimali.nomination()));
        assertThat(arrived.state(approval)).contains(State.FULFILLED);
        assertThat(arrived.state(documents)).contains(State.FULFILLED);
        var out = waiting.hears(new CandidateNotSelected(code, nimali));
        assertThat(out.state(approval)).isEmpty();
        assertThat(out.state(documents)).isEmpty();
    }

    @Rule({"R061", "R062"})
    @Test
    void originals_are_mailed_within_two_weeks_of_the_last_fax_until_all_have_come() {
        var key = "MAIL_ORIGINALS " + nimali.nomination();
        var faxed = tokyo.hears(awaited(DocumentKind.BIODATA));
        assertThat(faxed.calendar()).doesNotContainKey(key);
        var life = faxed.hears(nominated(nimali));
        assertThat(life.calendar().get(key).dueOn()).isEqualTo("2016-10-04");
        var again = life.hearsOn("2016-09-22T15:30:00Z", awaited(DocumentKind.MEDICAL_DECLARATION));
        assertThat(again.calendar().get(key).dueOn()).isEqualTo("2016-10-07");
        var half = again.hears(settled(DocumentKind.BIODATA, Set.of(DocumentKind.MEDICAL_DECLARATION)));
        assertThat(half.state(key)).contains(State.OPEN);
        var all = half.hears(settled(DocumentKind.MEDICAL_DECLARATION, Set.of()));
        assertThat(all.state(key)).contains(State.FULFILLED);
    }

    @Test
    void a_clarification_is_owed_only_by_a_day_that_was_named() {
        var key = "ANSWER_CLARIFICATION " + nimali.nomination();
        var by = LocalDate.of(2016, 10, 5);
        var life = tokyo.hears(nominated(nimali));
        assertThat(life.hears(returned(Optional.empty())).state(key)).isEmpty();
        assertThat(life.hears(returned(Optional.of(by))).calendar().get(key).dueOn())
                .isEqualTo(by);
    }

    @Test
    void an_offer_is_answered_or_runs_out() {
        var key = "ANSWER_OFFER " + nimali.nomination();
        var offered = tokyo.hears(new SeatOffered(code, nimali, UUID.randomUUID(), 1, NOW));
        assertThat(offered.state(key)).contains(State.OPEN);
        assertThat(offered.hears(new OfferAccepted(code, nimali, Voice.PERSON, NOW))
                        .state(key))
                .contains(State.FULFILLED);
        assertThat(offered.hears(new OfferExpired(code, nimali, NOW)).state(key))
                .contains(State.MISSED);
    }

    @Rule("R111")
    @Test
    void a_reported_withdrawal_is_passed_on() {
        var key = "PASS_ON_WITHDRAWAL " + nimali.nomination();
        var reported = tokyo.hears(new WithdrawalReported(code, nimali, WithdrawalReason.VISA, NOW));
        assertThat(reported.state(key)).contains(State.OPEN);
        assertThat(reported.hears(new ParticipantWithdrawn(code, nimali, WithdrawalReason.VISA, NOW))
                        .state(key))
                .contains(State.FULFILLED);
    }

    @Rule("R118")
    @Test
    void attendance_of_a_day_is_entered_when_that_of_everybody_is() {
        var rohan = Life.person("LK", "Rohan");
        var key = "RECORD_ATTENDANCE JP day-1";
        var announced = tokyo.hears(
                new ParticipantSelected(code, nimali, Optional.empty()),
                new ParticipantSelected(code, rohan, Optional.empty()),
                new SelectionAnnounced(code, LocalDate.of(2016, 11, 7), 2, 0, 0));
        var half = announced.hears(attended(nimali));
        assertThat(half.state(key)).contains(State.OPEN);
        assertThat(half.hears(attended(rohan)).state(key)).contains(State.FULFILLED);
        assertThat(half.hears(new ParticipantWithdrawn(code, rohan, WithdrawalReason.WORK, NOW))
                        .state(key))
                .contains(State.FULFILLED);
    }

    @Rule({"R114", "R115", "R116", "R123", "R124", "R126"})
    @Test
    void papers_are_owed_from_when_they_are_asked_for_until_they_are_in_or_waived() {
        var papers = new PaperPolicy(Optional.of(2), 7, Optional.of(14), 30, 7);
        var workshop = Projects.tokyo();
        var selected = Life.of(Life.under(Life.asking(papers, workshop.policy()), workshop))
                .hears(
                        new ParticipantSelected(code, nimali, Optional.empty()),
                        new SelectionAnnounced(code, LocalDate.of(2016, 11, 7), 1, 0, 0),
                        new ProgressReportRequested(
                                code, nimali, LocalDate.of(2017, 6, 9), Optional.of(LocalDate.of(2017, 7, 9))));
        assertThat(selected.state("PUBLISH_GUIDELINES project")).contains(State.OPEN);
        assertThat(selected.entry(Duty.SUBMIT_COUNTRY_PAPER)).isEmpty();
        var guidelines = new CountryPaperGuidelinesPublished(code, 1, LocalDate.of(2016, 12, 3), Optional.empty(), NOW);
        var asked = selected.hears(guidelines);
        assertThat(asked.state("PUBLISH_GUIDELINES project")).contains(State.FULFILLED);
        assertThat(asked.dueOn(Duty.SUBMIT_COUNTRY_PAPER)).contains(LocalDate.of(2016, 12, 3));
        assertThat(asked.dueOn(Duty.SHARE_ACTION_PLAN)).contains(LocalDate.of(2016, 12, 23));
        assertThat(asked.dueOn(Duty.SUBMIT_REPORT)).contains(LocalDate.of(2017, 7, 9));
        var late = selected.hearsOn("2016-12-01T00:00:00Z", guidelines);
        assertThat(late.dueOn(Duty.SUBMIT_COUNTRY_PAPER)).contains(LocalDate.of(2016, 12, 4));
        var in = asked.hears(
                new CountryPaperSubmitted(code, nimali, 1, NOW, false),
                new ActionPlanShared(code, nimali, 1, NOW, false),
                new PaperWaived(code, nimali, PaperKind.PROGRESS_REPORT, NOW));
        assertThat(in.state("SUBMIT_COUNTRY_PAPER " + nimali.nomination())).contains(State.FULFILLED);
        assertThat(in.state("SHARE_ACTION_PLAN " + nimali.nomination())).contains(State.FULFILLED);
        assertThat(in.entry(Duty.SUBMIT_REPORT)).isEmpty();
    }

    @Test
    void a_revision_moves_what_is_owed_and_a_postponement_or_cancellation_ends_it() {
        var later = Life.moved(
                Projects.tokyo(),
                LocalDate.of(2016, 10, 29),
                LocalDate.of(2017, 1, 2),
                LocalDate.of(2017, 1, 6),
                "Asia/Tokyo");
        var revision = new ProjectNotificationRevised(
                code, later, 1, "Elections", List.of(), Set.of(), true, false, Optional.empty());
        var postponed = tokyo.hears(new ProjectPostponed(code, "Elections", NOW, Optional.empty(), Optional.empty()));
        assertThat(tokyo.hears(revision).dueOn(Duty.ANNOUNCE)).contains(LocalDate.of(2016, 12, 5));
        assertThat(postponed.calendar()).isEmpty();
        assertThat(postponed.hears(revision).dueOn(Duty.NOMINATE)).contains(LocalDate.of(2016, 10, 29));
        assertThat(tokyo.hears(new ProjectCancelled(code, "Elections", NOW), revision)
                        .calendar())
                .isEmpty();
    }

    @Test
    void it_makes_no_difference_which_producer_is_heard_first() {
        var events = List.<ConvokeEvent>of(
                tokyo.submitted(nimali, Set.of(DocumentKind.PHOTO), true),
                new ParticipantSelected(code, nimali, Optional.empty()),
                new AttendanceRecorded(code, nimali.nomination(), "day-1", true, 360));
        var expected = tokyo.hears(events.toArray(ConvokeEvent[]::new)).calendar();
        IntStream.range(0, 20).forEach(seed -> {
            var shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(tokyo.hears(shuffled.toArray(ConvokeEvent[]::new)).calendar())
                    .isEqualTo(expected);
        });
    }

    private ConvokeEvent nominated(Nominee nominee) {
        return tokyo.submitted(nominee, Set.of(), false);
    }

    private OriginalsAwaited awaited(DocumentKind document) {
        return new OriginalsAwaited(code, nimali.nomination(), "LK", document, NOW);
    }

    private OriginalsSettled settled(DocumentKind document, Set<DocumentKind> outstanding) {
        return new OriginalsSettled(code, nimali.nomination(), "LK", document, outstanding, NOW);
    }

    private NominationReturned returned(Optional<LocalDate> by) {
        return new NominationReturned(code, nimali.nomination(), NOW, by);
    }

    private AttendanceRecorded attended(Nominee nominee) {
        return new AttendanceRecorded(code, nominee.nomination(), "day-1", true, 360);
    }
}

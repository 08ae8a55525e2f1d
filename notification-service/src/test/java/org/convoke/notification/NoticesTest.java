package org.convoke.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.CertificateEvent.AttendanceDisputeAnswered;
import org.convoke.contracts.CertificateEvent.AttendanceDisputed;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.CertificateEvent.Escalation;
import org.convoke.contracts.CertificateEvent.PassIssued;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent.NominationRecalled;
import org.convoke.contracts.NominationEvent.NominationReturned;
import org.convoke.contracts.NominationEvent.NomineesRanked;
import org.convoke.contracts.NominationEvent.OriginalsAwaited;
import org.convoke.contracts.NominationEvent.OriginalsSettled;
import org.convoke.contracts.NominationEvent.ProjectCancelled;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.OfferDeclined;
import org.convoke.contracts.SelectionEvent.OfferExpired;
import org.convoke.contracts.SelectionEvent.PersonalLinkRenewed;
import org.convoke.contracts.SelectionEvent.SeatVacated;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.contracts.SelectionEvent.Voice;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.notification.mail.Role;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private final Stories tokyo = new Stories(Projects.tokyo());
    private final Stories colombo = new Stories(Projects.colombo());

    @Test
    void a_notification_reaches_every_npo_and_the_host_in_both_its_roles() {
        assertThat(told(tokyo, tokyo.project))
                .containsExactlyInAnyOrder(
                        "project-notified-npo jp@npo.example",
                        "project-notified-npo lk@npo.example",
                        "project-notified-npo in@npo.example",
                        "project-notified-host jp@npo.example");
    }

    @Rule("R129")
    @Test
    void a_revision_reaches_every_npo_and_host_and_asks_those_that_nominated_once() {
        assertThat(told(tokyo, tokyo.revised(Set.of("LK"), true)))
                .containsExactlyInAnyOrder(
                        "project-notification-revised-npo jp@npo.example",
                        "project-notification-revised-npo-reconfirm lk@npo.example",
                        "project-notification-revised-npo in@npo.example",
                        "project-notification-revised-host jp@npo.example");
    }

    @Rule("R129")
    @Test
    void a_postponement_reaches_all_organisations_and_everybody_nominated() {
        assertThat(told(tokyo, tokyo.postponed()))
                .containsExactlyInAnyOrder(
                        "project-postponed-npo jp@npo.example",
                        "project-postponed-npo lk@npo.example",
                        "project-postponed-npo in@npo.example",
                        "project-postponed-host jp@npo.example",
                        "project-postponed-candidate nimali@people.example",
                        "project-postponed-candidate rohan@people.example",
                        "project-postponed-candidate asha@people.example");
    }

    @Test
    void who_was_not_selected_or_withdrew_is_not_told_of_a_cancellation() {
        var code = tokyo.project.project();
        var people = new People(List.of(
                new KnownNominee(code, tokyo.nimali, Standing.WITHDRAWN),
                new KnownNominee(code, tokyo.rohan, Standing.NOT_SELECTED),
                new KnownNominee(code, tokyo.asha, Standing.SELECTED)));
        var cancelled = new ProjectCancelled(code, "Floods.", Stories.SUBMITTED);
        assertThat(new Notices(new KnownProject(tokyo.project), people).about(cancelled))
                .extracting(Notice::recipient)
                .filteredOn(recipient -> recipient.role() == Role.CANDIDATE)
                .extracting(Recipient::email)
                .containsExactly("asha@people.example");
    }

    @Rule({"R111", "R133"})
    @Test
    void a_withdrawal_reaches_person_npo_secretariat_and_host() {
        assertThat(told(tokyo, tokyo.withdrawn()))
                .containsExactlyInAnyOrder(
                        "participant-withdrawn-candidate nimali@people.example",
                        "participant-withdrawn-npo lk@npo.example",
                        "participant-withdrawn-secretariat industry@secretariat.npo.example",
                        "participant-withdrawn-host jp@npo.example");
    }

    @Test
    void a_host_is_not_told_twice_of_its_own_participant() {
        assertThat(told(colombo, colombo.withdrawn()))
                .contains("participant-withdrawn-npo lk@npo.example")
                .doesNotContain("participant-withdrawn-host lk@npo.example");
    }

    @Rule("R136")
    @Test
    void an_npo_that_loses_a_seat_to_another_country_is_told() {
        var abroad = new AlternatePromoted(tokyo.project.project(), tokyo.asha, tokyo.nimali, tokyo.stay());
        assertThat(told(tokyo, abroad))
                .hasSize(5)
                .contains("alternate-promoted-npo in@npo.example", "alternate-promoted-npo-replaced lk@npo.example");
        var athome = new AlternatePromoted(tokyo.project.project(), tokyo.rohan, tokyo.nimali, tokyo.stay());
        assertThat(told(tokyo, athome)).hasSize(4).doesNotContain("alternate-promoted-npo-replaced lk@npo.example");
    }

    @Rule({"R111", "R133"})
    @Test
    void a_seat_that_is_declined_or_not_answered_for_is_known_to_all_whom_it_concerns() {
        var code = tokyo.project.project();
        var declined = new OfferDeclined(code, tokyo.asha, Voice.PERSON, WithdrawalReason.WORK, Stories.SUBMITTED);
        assertThat(told(tokyo, declined))
                .containsExactlyInAnyOrder(
                        "offer-declined-candidate asha@people.example",
                        "offer-declined-npo in@npo.example",
                        "offer-declined-secretariat industry@secretariat.npo.example",
                        "offer-declined-host jp@npo.example");
        assertThat(told(tokyo, new OfferExpired(code, tokyo.asha, Stories.ANSWER_BY)))
                .hasSize(4);
        for (var cause : List.of(Cause.DECLINED, Cause.EXPIRED, Cause.WITHDRAWN)) {
            assertThat(told(tokyo, new SeatVacated(code, tokyo.asha, cause, Stories.ANSWER_BY)))
                    .as("told already: %s", cause)
                    .isEmpty();
        }
    }

    @Test
    void a_personal_link_reaches_the_person_alone() {
        var link = new PersonalLinkRenewed(tokyo.project.project(), tokyo.asha, UUID.randomUUID(), 2);
        assertThat(told(tokyo, link)).containsExactly("personal-link-renewed-candidate asha@people.example");
        var pass = new PassIssued(tokyo.project.project(), tokyo.asha, UUID.randomUUID(), 1);
        assertThat(told(tokyo, pass)).containsExactly("pass-issued-candidate asha@people.example");
    }

    @Rule("R126")
    @Test
    void what_is_overdue_goes_from_the_person_to_the_npo_to_the_secretariat() {
        assertThat(told(tokyo, tokyo.overdue(Escalation.PARTICIPANT)))
                .containsExactly("paper-overdue-candidate asha@people.example");
        assertThat(told(tokyo, tokyo.overdue(Escalation.NPO)))
                .hasSize(2)
                .contains("paper-overdue-candidate asha@people.example");
        assertThat(told(tokyo, tokyo.overdue(Escalation.SECRETARIAT)))
                .hasSize(2)
                .noneMatch(letter -> letter.startsWith("paper-overdue-candidate"))
                .anyMatch(letter -> letter.startsWith("paper-overdue-secretariat"));
    }

    @Test
    void attendance_is_told_to_nobody() {
        var present = new AttendanceRecorded(tokyo.project.project(), tokyo.asha.nomination(), "day-1", true, 360);
        assertThat(told(tokyo, present)).isEmpty();
    }

    @Rule("R121")
    @Test
    void a_correction_reaches_person_and_npo_and_the_secretariat_where_a_certificate_is_in_doubt() {
        assertThat(told(tokyo, tokyo.corrected(Optional.empty())))
                .containsExactlyInAnyOrder(
                        "attendance-corrected-candidate asha@people.example",
                        "attendance-corrected-npo in@npo.example");
        assertThat(told(tokyo, tokyo.corrected(Optional.of("A-1"))))
                .contains("attendance-corrected-secretariat industry@secretariat.npo.example");
    }

    @Test
    void a_dispute_reaches_those_who_keep_the_sheet_and_an_answer_is_told_once() {
        var code = tokyo.project.project();
        var day = tokyo.project.sessions().getFirst();
        assertThat(told(tokyo, new AttendanceDisputed(code, tokyo.asha, day, Stories.SUBMITTED)))
                .containsExactlyInAnyOrder(
                        "attendance-disputed-secretariat industry@secretariat.npo.example",
                        "attendance-disputed-host jp@npo.example");
        assertThat(told(tokyo, new AttendanceDisputeAnswered(code, tokyo.asha, day, true, Stories.SUBMITTED)))
                .isEmpty();
    }

    @Rule("R024")
    @Test
    void the_programme_reaches_participants_npos_and_hosts() {
        assertThat(told(tokyo, tokyo.programme()))
                .contains(
                        "programme-published-candidate nimali@people.example", "programme-published-npo in@npo.example")
                .noneMatch(notice -> notice.contains("rohan@"));
    }

    @Rule({"R049", "R068"})
    @Test
    void a_recall_reaches_person_npo_and_secretariat_and_a_return_the_npo_alone() {
        var code = tokyo.project.project();
        assertThat(told(tokyo, new NominationRecalled(code, tokyo.nimali, Stories.SUBMITTED)))
                .containsExactlyInAnyOrder(
                        "nomination-recalled-candidate nimali@people.example",
                        "nomination-recalled-npo lk@npo.example",
                        "nomination-recalled-secretariat industry@secretariat.npo.example");
        var returned = new NominationReturned(code, tokyo.rohan.nomination(), Stories.SUBMITTED, Optional.empty());
        assertThat(told(tokyo, returned)).containsExactly("nomination-returned-npo lk@npo.example");
    }

    @Test
    void another_order_of_preference_is_told_to_nobody() {
        var ranked = new NomineesRanked(tokyo.project.project(), "LK", List.of(), Stories.SUBMITTED);
        assertThat(told(tokyo, ranked)).isEmpty();
    }

    @Test
    void nobody_is_owed_the_same_template_twice() {
        for (var stories : List.of(tokyo, colombo)) {
            assertThat(stories.all())
                    .allSatisfy(event -> assertThat(told(stories, event)).doesNotHaveDuplicates());
        }
    }

    @Test
    void every_event_but_attendance_ranks_and_originals_is_told_to_somebody() {
        var silent =
                Set.of(AttendanceRecorded.class, NomineesRanked.class, OriginalsAwaited.class, OriginalsSettled.class);
        assertThat(tokyo.all())
                .filteredOn(event -> !silent.contains(event.getClass()))
                .allSatisfy(event -> assertThat(told(tokyo, event)).isNotEmpty());
    }

    private static List<String> told(Stories stories, ConvokeEvent event) {
        return new Notices(new KnownProject(stories.project), stories.people())
                .about(event).stream()
                        .map(notice ->
                                notice.template() + " " + notice.recipient().email())
                        .toList();
    }
}

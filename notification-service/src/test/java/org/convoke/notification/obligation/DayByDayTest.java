package org.convoke.notification.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.CertificateEvent.ActionPlanShared;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.CertificateEvent.CountryPaperGuidelinesPublished;
import org.convoke.contracts.CertificateEvent.CountryPaperSubmitted;
import org.convoke.contracts.CertificateEvent.ProgrammePublished;
import org.convoke.contracts.CertificateEvent.ProgressReportRequested;
import org.convoke.contracts.CertificateEvent.ProgressReportSubmitted;
import org.convoke.contracts.NominationEvent.GovernmentApprovalConfirmed;
import org.convoke.contracts.NominationEvent.NominationCompleted;
import org.convoke.contracts.NominationEvent.NominationReturned;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.contracts.NominationEvent.OriginalsAwaited;
import org.convoke.contracts.NominationEvent.OriginalsSettled;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.PaperPolicy;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent.OfferAccepted;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.ParticipantWithdrawn;
import org.convoke.contracts.SelectionEvent.SeatOffered;
import org.convoke.contracts.SelectionEvent.SelectionAnnounced;
import org.convoke.contracts.SelectionEvent.Voice;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.contracts.SelectionEvent.WithdrawalReported;
import org.convoke.notification.Projects;
import org.convoke.testing.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Both projects of domain 1.5 from their issue to seven months after their end. Nimali does everything in time and
/// Rohan as little as possible; India is silent. Days are the same in every zone: in Tehran clocks change at midnight
/// of 21 September 2016 and 22 March 2017, in Fiji on 6 November 2016 and 15 January 2017.
class DayByDayTest {

    private static final Nominee NIMALI = Life.person("LK", "Nimali");
    private static final Nominee ROHAN = Life.person("LK", "Rohan");
    private static final Nominee KENJI = new Nominee(UUID.randomUUID(), "JP", Pool.LOCAL, "Kenji", "k@jp.example", "K");
    private static final Instant THEN = Instant.parse("2016-09-20T03:15:00Z");

    private static final String WORKSHOP = """
            ANNOUNCE project: 2016-05-24 OPEN, 2016-10-31 OWNER, 2016-11-05 OWNER, 2016-11-07 OWNER, \
            2016-11-08 OVERDUE, 2016-11-08 OWNER, 2016-11-08 FULFILLED
            ANSWER_CLARIFICATION Rohan: 2016-09-20 OPEN, 2016-09-28 OWNER, 2016-09-29 FULFILLED
            ANSWER_OFFER Nimali: 2016-11-08 OPEN, 2016-11-09 FULFILLED
            ANSWER_OFFER Rohan: 2016-11-08 OPEN, 2016-11-11 OWNER, 2016-11-13 OWNER, 2016-11-13 NPO, \
            2016-11-14 OWNER, 2016-11-14 NPO, 2016-11-14 FULFILLED
            BOOK_TICKET Nimali: 2016-11-08 OPEN, 2016-11-14 OWNER, 2016-11-19 OWNER, 2016-11-22 OVERDUE, \
            2016-11-22 NPO, 2016-11-24 SECRETARIAT
            BOOK_TICKET Rohan: 2016-11-08 OPEN, 2016-11-14 OWNER, 2016-11-19 OWNER, 2016-11-22 OVERDUE, \
            2016-11-22 NPO, 2016-11-24 SECRETARIAT
            COMPLETE_DOCUMENTS Nimali: 2016-06-14 OPEN, 2016-09-24 OWNER, 2016-09-26 FULFILLED
            CONFIRM_APPROVAL Nimali: 2016-06-14 OPEN, 2016-10-10 FULFILLED
            CONFIRM_APPROVAL Rohan: 2016-06-15 OPEN, 2016-10-15 OWNER, 2016-10-20 OWNER, 2016-10-22 OWNER, \
            2016-10-23 OVERDUE, 2016-10-23 SECRETARIAT, 2016-10-25 FULFILLED
            MAIL_ORIGINALS Nimali: 2016-06-20 OPEN, 2016-06-27 OWNER, 2016-07-01 FULFILLED
            MAIL_ORIGINALS Rohan: 2016-06-20 OPEN, 2016-06-27 OWNER, 2016-07-02 OWNER, 2016-07-04 OWNER, \
            2016-07-05 OVERDUE, 2016-07-05 SECRETARIAT
            NOMINATE IN: 2016-05-24 OPEN, 2016-09-17 OWNER, 2016-09-24 OWNER, 2016-09-29 OWNER, 2016-10-01 OWNER, \
            2016-10-02 MISSED
            NOMINATE JP: 2016-05-24 OPEN, 2016-06-14 FULFILLED
            NOMINATE LK: 2016-05-24 OPEN, 2016-06-14 FULFILLED
            NOMINATE_MORE JP: 2016-06-14 OPEN, 2016-09-17 OWNER, 2016-09-24 OWNER, 2016-09-29 OWNER, \
            2016-10-01 OWNER, 2016-10-02 MISSED
            NOMINATE_MORE LK: 2016-06-14 OPEN, 2016-09-17 OWNER, 2016-09-24 OWNER, 2016-09-29 OWNER, \
            2016-10-01 OWNER, 2016-10-02 MISSED
            PASS_ON_WITHDRAWAL Kenji: 2016-11-20 OPEN, 2016-11-21 OWNER, 2016-11-22 OVERDUE, \
            2016-11-22 SECRETARIAT, 2016-11-22 FULFILLED
            PUBLISH_GUIDELINES project: 2016-05-24 OPEN, 2016-10-31 OWNER, 2016-11-01 FULFILLED
            RECORD_ATTENDANCE JP day-1: 2016-11-08 OPEN, 2016-12-05 FULFILLED
            RECORD_ATTENDANCE JP day-2: 2016-11-08 OPEN, 2016-12-07 OWNER, 2016-12-08 OVERDUE, \
            2016-12-08 SECRETARIAT, 2016-12-08 FULFILLED
            RECORD_ATTENDANCE JP day-3: 2016-11-08 OPEN, 2016-12-08 OWNER, 2016-12-08 FULFILLED
            RECORD_ATTENDANCE JP day-4: 2016-11-08 OPEN, 2016-12-08 FULFILLED
            RECORD_ATTENDANCE JP day-5: 2016-11-08 OPEN, 2016-12-09 FULFILLED
            REQUEST_REPORTS project: 2016-11-08 OPEN, 2017-06-09 FULFILLED
            SEND_INSURANCE_LIST project: 2016-11-08 OPEN, 2016-11-20 OWNER, 2016-11-25 OWNER, 2016-11-27 OWNER, \
            2016-11-28 OVERDUE, 2016-11-28 OWNER
            SHARE_ACTION_PLAN Kenji: 2016-11-08 OPEN, 2016-11-22 VOID
            SHARE_ACTION_PLAN Nimali: 2016-11-08 OPEN, 2016-12-16 OWNER, 2016-12-20 FULFILLED
            SHARE_ACTION_PLAN Rohan: 2016-11-08 OPEN, 2016-12-16 OWNER, 2016-12-21 OWNER, 2016-12-24 OVERDUE
            SUBMIT_COUNTRY_PAPER Kenji: 2016-11-08 OPEN, 2016-11-19 OWNER, 2016-11-22 VOID
            SUBMIT_COUNTRY_PAPER Nimali: 2016-11-08 OPEN, 2016-11-19 OWNER, 2016-11-26 OWNER, 2016-11-30 FULFILLED
            SUBMIT_COUNTRY_PAPER Rohan: 2016-11-08 OPEN, 2016-11-19 OWNER, 2016-11-26 OWNER, 2016-12-01 OWNER, \
            2016-12-04 OVERDUE
            SUBMIT_REPORT Nimali: 2017-06-09 OPEN, 2017-06-25 OWNER, 2017-07-01 FULFILLED
            SUBMIT_REPORT Rohan: 2017-06-09 OPEN, 2017-06-25 OWNER, 2017-07-07 OWNER, 2017-07-10 OVERDUE
            """;

    private static final String DIGITAL = """
            ANNOUNCE project: 2022-05-28 OPEN, 2022-08-03 OWNER, 2022-08-08 OWNER, 2022-08-09 FULFILLED
            ANSWER_OFFER Nimali: 2022-08-09 OPEN, 2022-08-11 OWNER, 2022-08-12 FULFILLED
            NOMINATE IN: 2022-05-28 OPEN, 2022-07-20 OWNER, 2022-07-27 OWNER, 2022-08-01 OWNER, 2022-08-03 OWNER, \
            2022-08-04 MISSED
            NOMINATE JP: 2022-05-28 OPEN, 2022-07-20 OWNER, 2022-07-27 OWNER, 2022-08-01 OWNER, 2022-08-03 OWNER, \
            2022-08-04 MISSED
            NOMINATE LK: 2022-05-28 OPEN, 2022-07-20 OWNER, 2022-07-25 FULFILLED
            RECORD_ATTENDANCE LK day-1: 2022-08-09 OPEN, 2022-08-24 FULFILLED
            RECORD_ATTENDANCE LK day-2: 2022-08-09 OPEN, 2022-08-26 OWNER, 2022-08-26 FULFILLED
            RECORD_ATTENDANCE LK day-3: 2022-08-09 OPEN, 2022-08-27 OWNER, 2022-08-28 OVERDUE, \
            2022-08-28 SECRETARIAT
            TELL_PROGRAMME project: 2022-05-28 OPEN, 2022-08-03 OWNER, 2022-08-08 OWNER, 2022-08-10 OWNER, \
            2022-08-11 OVERDUE, 2022-08-11 OWNER, 2022-08-11 FULFILLED
            """;

    @Rule({"R062", "R066", "R068", "R073", "R088", "R094", "R111", "R114", "R118", "R123", "R125", "R126", "R137"})
    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "Asia/Tehran", "Pacific/Fiji", "Europe/Paris", "America/New_York"})
    void a_workshop_where_people_meet(String zone) {
        var papers = new PaperPolicy(Optional.of(2), 7, Optional.of(14), 30, 7);
        var tokyo = Projects.tokyo();
        var notice = Life.moved(
                Life.under(Life.asking(papers, tokyo.policy()), tokyo),
                LocalDate.of(2016, 10, 1),
                tokyo.startsOn(),
                tokyo.endsOn(),
                zone);
        var diary = new Diary(notice);
        window(diary, Life.of(notice));
        seats(diary, notice.project());
        course(diary, notice.project());

        assertThat(diary.until(tokyo.endsOn().plusMonths(7).plusDays(7), NIMALI, ROHAN, KENJI))
                .containsExactlyElementsOf(WORKSHOP.lines().toList());
    }

    @Rule({"R024", "R074", "R118", "R137"})
    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "Asia/Tehran", "Europe/Paris"})
    void a_digital_workshop(String zone) {
        var colombo = Projects.colombo();
        var code = colombo.project();
        var notice = Life.moved(
                Life.under(Life.tellingProgrammeWithNames(colombo.policy()), colombo),
                LocalDate.of(2022, 8, 3),
                colombo.startsOn(),
                colombo.endsOn(),
                zone);
        var life = Life.of(notice);
        var diary = new Diary(notice);
        diary.at("2022-07-25T10:00", life.submitted(NIMALI, Set.of(), false))
                .at("2022-08-03T23:59:59", new NominationWindowClosed(code, THEN, 1, Set.of()))
                .at(
                        "2022-08-09T10:00",
                        new ParticipantSelected(code, NIMALI, Optional.empty()),
                        new SelectionAnnounced(code, LocalDate.of(2022, 8, 9), 1, 0, 0),
                        new SeatOffered(code, NIMALI, UUID.randomUUID(), 1, diary.moment("2022-08-14T23:59:59")))
                .at("2022-08-11T10:00", new ProgrammePublished(code, 2, THEN, List.of()))
                .at("2022-08-12T10:00", new OfferAccepted(code, NIMALI, Voice.PERSON, THEN))
                .at("2022-08-24T18:00", attended(code, NIMALI, "day-1"))
                .at("2022-08-26T18:00", attended(code, NIMALI, "day-2"));

        assertThat(diary.until(colombo.endsOn().plusMonths(7), NIMALI))
                .containsExactlyElementsOf(DIGITAL.lines().toList());
    }

    private static void window(Diary diary, Life life) {
        var code = life.code();
        var biodata = DocumentKind.BIODATA;
        diary.at(
                        "2016-06-14T10:00",
                        life.submitted(NIMALI, Set.of(DocumentKind.PHOTO), true),
                        life.submitted(KENJI, Set.of(), false))
                .at("2016-06-15T10:00", life.submitted(ROHAN, Set.of(), true))
                .at(
                        "2016-06-20T10:00",
                        new OriginalsAwaited(code, NIMALI.nomination(), "LK", biodata, THEN),
                        new OriginalsAwaited(code, ROHAN.nomination(), "LK", biodata, THEN))
                .at("2016-07-01T10:00", new OriginalsSettled(code, NIMALI.nomination(), "LK", biodata, Set.of(), THEN))
                .at(
                        "2016-09-20T10:00",
                        new NominationReturned(code, ROHAN.nomination(), THEN, Optional.of(LocalDate.of(2016, 9, 30))))
                .at("2016-09-26T10:00", new NominationCompleted(code, NIMALI.nomination()))
                .at("2016-09-29T10:00", life.resubmitted(ROHAN))
                .at("2016-10-01T23:59:59", new NominationWindowClosed(code, THEN, 3, Set.of("IN", "LK")))
                .at("2016-10-10T10:00", new GovernmentApprovalConfirmed(code, NIMALI.nomination()))
                .at("2016-10-25T10:00", new GovernmentApprovalConfirmed(code, ROHAN.nomination()));
    }

    private static void seats(Diary diary, String code) {
        var answerBy = diary.moment("2016-11-14T23:59:59");
        diary.at(
                        "2016-11-01T10:00",
                        new CountryPaperGuidelinesPublished(code, 1, LocalDate.of(2016, 12, 3), Optional.empty(), THEN))
                .at(
                        "2016-11-08T10:00",
                        new ParticipantSelected(code, NIMALI, Optional.empty()),
                        new ParticipantSelected(code, ROHAN, Optional.empty()),
                        new ParticipantSelected(code, KENJI, Optional.empty()),
                        new SelectionAnnounced(code, LocalDate.of(2016, 11, 8), 2, 1, 0),
                        new SeatOffered(code, NIMALI, UUID.randomUUID(), 1, answerBy),
                        new SeatOffered(code, ROHAN, UUID.randomUUID(), 1, answerBy))
                .at("2016-11-09T10:00", new OfferAccepted(code, NIMALI, Voice.PERSON, THEN))
                .at("2016-11-14T20:00", new OfferAccepted(code, ROHAN, Voice.PERSON, THEN))
                .at("2016-11-20T10:00", new WithdrawalReported(code, KENJI, WithdrawalReason.WORK, THEN))
                .at("2016-11-22T10:00", new ParticipantWithdrawn(code, KENJI, WithdrawalReason.WORK, THEN));
    }

    private static void course(Diary diary, String code) {
        var asked = LocalDate.of(2017, 6, 9);
        var by = Optional.of(LocalDate.of(2017, 7, 9));
        diary.at("2016-11-30T10:00", new CountryPaperSubmitted(code, NIMALI, 1, THEN, false))
                .at("2016-12-05T18:00", attended(code, NIMALI, "day-1"), attended(code, ROHAN, "day-1"))
                .at("2016-12-06T18:00", attended(code, NIMALI, "day-2"))
                .at(
                        "2016-12-08T18:00",
                        attended(code, ROHAN, "day-2"),
                        attended(code, NIMALI, "day-3"),
                        attended(code, ROHAN, "day-3"),
                        attended(code, NIMALI, "day-4"),
                        attended(code, ROHAN, "day-4"))
                .at("2016-12-09T18:00", attended(code, NIMALI, "day-5"), attended(code, ROHAN, "day-5"))
                .at("2016-12-20T10:00", new ActionPlanShared(code, NIMALI, 1, THEN, false))
                .at(
                        "2017-06-09T08:00",
                        new ProgressReportRequested(code, NIMALI, asked, by),
                        new ProgressReportRequested(code, ROHAN, asked, by))
                .at("2017-07-01T10:00", new ProgressReportSubmitted(code, NIMALI, 1, THEN, false));
    }

    private static AttendanceRecorded attended(String code, Nominee nominee, String session) {
        return new AttendanceRecorded(code, nominee.nomination(), session, true, 360);
    }
}

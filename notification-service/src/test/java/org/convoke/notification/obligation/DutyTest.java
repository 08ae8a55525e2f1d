package org.convoke.notification.obligation;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.CertificateEvent.ProgressReportRequested;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.SeatOffered;
import org.convoke.contracts.SelectionEvent.SelectionAnnounced;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.contracts.SelectionEvent.WithdrawalReported;
import org.convoke.notification.Projects;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The days of domain 1.5: A is the workshop in Tokyo, B the digital one of Colombo.
class DutyTest {

    private static final Nominee NIMALI = Life.person("LK", "Nimali");
    private static final Nominee ROHAN = Life.person("LK", "Rohan");

    private final Life tokyo = lived(Life.of(Projects.tokyo()));
    private final Life colombo = lived(Life.of(Projects.colombo()));

    @Rule({"R014", "R073", "R074", "R102"})
    @Test
    void the_spans_between_the_days_are_those_of_both_notifications() {
        var a = Projects.tokyo();
        var b = Projects.colombo();
        assertThat(DAYS.between(a.issuedOn(), Due.closing(a))).isEqualTo(130);
        assertThat(DAYS.between(b.issuedOn(), Due.closing(b))).isEqualTo(67);
        assertThat(DAYS.between(Due.closing(a), a.startsOn())).isEqualTo(65);
        assertThat(DAYS.between(Due.closing(b), b.startsOn())).isEqualTo(21);
        assertThat(DAYS.between(Due.closing(a), tokyo.dueOn(Duty.ANNOUNCE).orElseThrow()))
                .isEqualTo(37);
        assertThat(DAYS.between(Due.closing(b), colombo.dueOn(Duty.ANNOUNCE).orElseThrow()))
                .isEqualTo(7);
        assertThat(Due.arrival(a)).isEqualTo("2016-12-04");
    }

    @Rule({"R066", "R088", "R094", "R111", "R118", "R119", "R125", "R126"})
    @ParameterizedTest
    @CsvSource({
        "NOMINATE,             2016-10-01, 2022-08-03",
        "NOMINATE_MORE,        2016-10-01,           ",
        "COMPLETE_DOCUMENTS,   2016-10-01, 2022-08-03",
        "CONFIRM_APPROVAL,     2016-10-22,           ",
        "ANNOUNCE,             2016-11-07, 2022-08-10",
        "ANSWER_OFFER,         2016-11-14, 2016-11-14",
        "PASS_ON_WITHDRAWAL,   2016-09-21, 2016-09-21",
        "SEND_INSURANCE_LIST,  2016-11-27,           ",
        "BOOK_TICKET,          2016-11-21,           ",
        "RECORD_ATTENDANCE,    2016-12-06, 2022-08-25",
        "REQUEST_REPORTS,      2017-06-09,           ",
        "SUBMIT_REPORT,        2017-07-09, 2017-07-09"
    })
    void every_duty_has_its_day(Duty duty, LocalDate a, LocalDate b) {
        assertThat(tokyo.dueOn(duty)).isEqualTo(Optional.ofNullable(a));
        assertThat(colombo.dueOn(duty)).isEqualTo(Optional.ofNullable(b));
    }

    @Rule("R125")
    @ParameterizedTest
    @CsvSource({
        "2016-12-09, 2017-06-09",
        "2016-08-31, 2017-02-28",
        "2023-08-31, 2024-02-29",
        "2016-08-29, 2017-02-28",
        "2024-02-29, 2024-08-29"
    })
    void six_months_are_calendar_months(LocalDate end, LocalDate request) {
        var notice = Life.moved(Projects.tokyo(), end.minusDays(70), end.minusDays(4), end, "Asia/Tokyo");
        assertThat(lived(Life.of(notice)).dueOn(Duty.REQUEST_REPORTS)).contains(request);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Tehran,  2016-03-21, 2016-04-18",
        "Asia/Tehran,  2016-09-20, 2016-10-18",
        "Pacific/Fiji, 2016-11-06, 2016-12-04",
        "Europe/Paris, 2022-03-27, 2022-04-24"
    })
    void days_before_the_start_are_days_also_when_clocks_change(String zone, LocalDate announce, LocalDate start) {
        var notice = Life.moved(Projects.tokyo(), start.minusDays(65), start, start.plusDays(4), zone);
        var life = Life.of(notice);
        assertThat(life.dueOn(Duty.ANNOUNCE)).contains(announce);
        assertThat(life.dueOn(Duty.NOMINATE)).contains(start.minusDays(65));
    }

    /// Everything has happened that a duty can come from.
    private static Life lived(Life it) {
        var code = it.code();
        return it.hears(
                it.submitted(NIMALI, Set.of(), false),
                it.submitted(ROHAN, Set.of(DocumentKind.BIODATA), true),
                new ParticipantSelected(code, NIMALI, Optional.empty()),
                new SelectionAnnounced(code, it.facts().notice().startsOn().minusDays(20), 1, 0, 0),
                new SeatOffered(code, NIMALI, UUID.randomUUID(), 1, Instant.parse("2016-11-14T14:59:59Z")),
                new WithdrawalReported(code, ROHAN, WithdrawalReason.WORK, Instant.parse("2016-09-20T03:15:00Z")),
                new ProgressReportRequested(code, NIMALI, LocalDate.of(2017, 6, 9)));
    }
}

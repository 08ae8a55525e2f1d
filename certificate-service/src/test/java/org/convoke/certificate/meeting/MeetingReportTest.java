package org.convoke.certificate.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.convoke.certificate.meeting.MeetingRefused.LineUnreadable;
import org.convoke.certificate.meeting.MeetingRefused.NotAReport;
import org.convoke.certificate.meeting.MeetingRefused.OtherDay;
import org.convoke.certificate.meeting.MeetingRefused.TooManyLines;
import org.convoke.certificate.meeting.MeetingRefused.TotalsOnly;
import org.convoke.certificate.meeting.MeetingReport.Sighting;
import org.convoke.testing.Rule;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingReportTest {

    private static final ZoneId COLOMBO = ZoneId.of("Asia/Colombo");
    private static final LocalDate DAY = LocalDate.of(2022, 8, 24);
    private static final String HEADING = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n";

    @Test
    void zoom_in_utf8_with_commas_twelve_hour_times_and_a_waiting_room() {
        var report = read(Reports.named("zoom-participants.csv"));

        assertThat(report.product()).isEqualTo(Product.ZOOM);
        assertThat(report.sightings())
                .extracting(Sighting::name)
                .containsExactly(
                        "Productivity Secretariat",
                        "Nguyễn Thị Hạnh",
                        "Nimal (Nimal Silva)",
                        "Nimal (Nimal Silva)",
                        "Kamala Perera",
                        "iPhone \"KP\"");
        assertThat(report.sightings().get(1))
                .isEqualTo(new Sighting(
                        "Nguyễn Thị Hạnh",
                        Optional.of("Hanh@Work.example"),
                        span("2022-08-24T07:54:31Z", "2022-08-24T11:02:40Z")));
    }

    @Test
    void teams_in_utf16_with_tabs_sections_and_days_before_months() {
        var report = read(Reports.named("teams-attendance.csv"));

        assertThat(report.product()).isEqualTo(Product.TEAMS);
        assertThat(report.sightings())
                .hasSize(5)
                .contains(new Sighting(
                        "Nimal Silva",
                        Optional.of("nimal@work.example"),
                        span("2022-08-24T08:52:00Z", "2022-08-24T11:01:15Z")))
                .anyMatch(one -> one.name().equals("Kamala \"KP\" Perera (External)"));
    }

    @Test
    void teams_with_commas_american_dates_and_narrow_spaces() {
        assertThat(read(Reports.named("teams-comma.csv")).sightings())
                .hasSize(3)
                .extracting(Sighting::span)
                .contains(span("2022-08-24T07:58:00Z", "2022-08-24T08:40:00Z"));
    }

    @Rule("R119")
    @Test
    void teams_first_list_of_comings_and_goings_ends_with_its_last_line() {
        var report = read(Reports.named("teams-attendance-list.csv"));

        assertThat(report.product()).isEqualTo(Product.TEAMS);
        assertThat(report.sightings())
                .filteredOn(one -> one.name().equals("Nimal Silva"))
                .extracting(Sighting::span)
                .containsExactly(
                        span("2022-08-24T07:52:10Z", "2022-08-24T09:10:00Z"),
                        span("2022-08-24T09:22:00Z", "2022-08-24T11:01:15Z"));
        assertThat(report.sightings())
                .contains(new Sighting(
                        "Nguyễn Thị Hạnh", Optional.empty(), span("2022-08-24T07:56:40Z", "2022-08-24T11:03:00Z")))
                .filteredOn(one -> one.name().equals("Kamala Perera"))
                .hasSize(2);
    }

    @Rule("R119")
    @Test
    void the_hour_that_comes_twice_is_told_by_how_long_it_lasted() {
        var report = MeetingReport.read(
                Reports.named("zoom-end-of-summer-time.csv"),
                ZoneId.of("America/New_York"),
                LocalDate.of(2022, 11, 6),
                100);

        assertThat(report.sightings())
                .extracting(Sighting::span)
                .containsExactly(
                        span("2022-11-06T04:58:00Z", "2022-11-06T06:59:58Z"),
                        span("2022-11-06T05:00:00Z", "2022-11-06T05:30:00Z"),
                        span("2022-11-06T05:42:00Z", "2022-11-06T07:00:10Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-08-24 13:30:00       | 2022-08-24 13:31:00",
                "24.08.2022 13:30          | 24.08.2022 13:31",
                "2022/8/24 下午 1:30:00     | 2022/8/24 下午 1:31:00",
                "24/8/2565 13:30:00        | 24/8/2565 13:31:00",
                "24/08/2022 1:30:00 CH     | 24/08/2022 1:31:00 CH",
                "24/8/22 1:30:00 p.m.      | 24/8/22 1:31:00 p.m.",
                "8/24/2022, 1:30:00 PM     | 8/24/2022, 1:31:00 PM",
            })
    void dates_and_times_of_other_countries(String from, String to) {
        var file = HEADING + "Nimal Silva,,\"" + from + "\",\"" + to + "\",1\n";

        assertThat(read(file.getBytes(UTF_8)).sightings())
                .extracting(Sighting::span)
                .containsExactly(span("2022-08-24T08:00:00Z", "2022-08-24T08:01:00Z"));
    }

    @Test
    void midnight_and_noon_are_twelve() {
        var file = HEADING + "Nimal Silva,,08/24/2022 12:05:00 AM,08/24/2022 12:05:00 PM,720\n";

        assertThat(read(file.getBytes(UTF_8)).sightings().getFirst().span())
                .isEqualTo(span("2022-08-23T18:35:00Z", "2022-08-24T06:35:00Z"));
    }

    @Test
    void what_cannot_be_read_is_refused_with_the_reason() {
        refuses(NotAReport.class, "Name,Country\nNimal Silva,LK\n".getBytes(UTF_8));
        refuses(NotAReport.class, new byte[] {(byte) 0xC3, 0x28, 'a'});
        refuses(NotAReport.class, new byte[0]);
        refuses(TotalsOnly.class, Reports.named("zoom-unique-users.csv"));
        refuses(OtherDay.class, (HEADING + "A,,08/31/2022 01:00:00 PM,08/31/2022 01:10:00 PM,10\n").getBytes(UTF_8));
        refuses(
                LineUnreadable.class,
                (HEADING + "A,,08/24/2022 01:10:00 PM,08/24/2022 01:00:00 PM,10\n").getBytes(UTF_8));
        refuses(
                LineUnreadable.class,
                (HEADING + "A,,08/24/2022 1 o'clock,08/24/2022 01:00:00 PM,10\n").getBytes(UTF_8));
        refuses(
                LineUnreadable.class,
                (HEADING + ",a@b.example,08/24/2022 01:00:00 PM,08/24/2022 01:10:00 PM,10\n").getBytes(UTF_8));
        var list = "Full Name\tUser Action\tTimestamp\n";
        refuses(LineUnreadable.class, (list + "A\tLeft\t8/24/2022, 1:00:00 PM\n").getBytes(UTF_8));
        refuses(LineUnreadable.class, (list + "A\tWaved\t8/24/2022, 1:00:00 PM\n").getBytes(UTF_8));
        refuses(OtherDay.class, (list + "A\tJoined\t8/31/2022, 1:00:00 PM\n").getBytes(UTF_8));
        refuses(
                TooManyLines.class,
                (HEADING + "A,,08/24/2022 01:00:00 PM,08/24/2022 01:10:00 PM,10\n".repeat(101)).getBytes(UTF_8));
    }

    private static MeetingReport read(byte[] file) {
        return MeetingReport.read(file, COLOMBO, DAY, 100);
    }

    private static void refuses(Class<? extends Refused> reason, byte[] file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isInstanceOf(reason));
    }

    private static Span span(String from, String to) {
        return new Span(Instant.parse(from), Instant.parse(to));
    }
}

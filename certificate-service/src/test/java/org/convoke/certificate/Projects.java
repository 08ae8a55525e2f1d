package org.convoke.certificate;

import static org.convoke.contracts.Policy.AlternateOrder.SAME_COUNTRY_FIRST;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.convoke.contracts.Criteria;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.OfferPolicy;
import org.convoke.contracts.Office;
import org.convoke.contracts.PaperPolicy;
import org.convoke.contracts.Policy;
import org.convoke.contracts.Policy.AttendanceUnit;
import org.convoke.contracts.Pool;
import org.convoke.contracts.Session;
import org.convoke.contracts.SessionKind;
import org.convoke.contracts.SessionStatus;

/// The two projects of the rule book, as nomination tells them, under any code.
public final class Projects {

    private Projects() {}

    /// Project A: face to face in Tokyo, 5 to 9 December 2016, counted by day, reports after six months.
    public static ProjectNotified tokyo(String code) {
        return tokyo(code, LocalDate.of(2016, 12, 5));
    }

    /// @param first day of the five
    public static ProjectNotified tokyo(String code, LocalDate first) {
        return notified(
                code,
                "Workshop on Developing the APO Toolkit for Designing and Implementing Performance Management Systems"
                        + " in the Public Sector",
                first,
                first.plusDays(4),
                Optional.of("Tokyo"),
                "JP",
                "FACE_TO_FACE",
                "Asia/Tokyo",
                policy(AttendanceUnit.DAY, 0, Optional.of(6)),
                tokyoProgramme(first));
    }

    /// Project B: digital from Sri Lanka, 24 to 26 August 2022, counted by session with ten minutes of grace.
    public static ProjectNotified colombo(String code) {
        return notified(
                code,
                "Workshop on Performance Management Systems and Productivity of the Public Sector",
                LocalDate.of(2022, 8, 24),
                LocalDate.of(2022, 8, 26),
                Optional.empty(),
                "LK",
                "DIGITAL_MULTICOUNTRY",
                "Asia/Colombo",
                policy(AttendanceUnit.SESSION, 10, Optional.empty()),
                colomboProgramme());
    }

    /// The same project, in which a seat waits a week for the person's answer.
    public static ProjectNotified offering(ProjectNotified plain) {
        var offers = new OfferPolicy(7, 3, 21, 7, 3, OfferPolicy.Promotion.AUTOMATIC);
        return under(plain, Optional.of(offers), Optional.empty(), Optional.empty());
    }

    /// The same project, in which it is enough to be there for a part of each session.
    static ProjectNotified lenient(ProjectNotified plain, int percent) {
        return under(plain, Optional.empty(), Optional.empty(), Optional.of(percent));
    }

    /// The same project, in which country papers, action plans and progress reports are owed.
    public static ProjectNotified papered(ProjectNotified plain) {
        var papers = new PaperPolicy(Optional.of(2), 7, Optional.of(14), 30, 7);
        return under(plain, Optional.empty(), Optional.of(papers), Optional.empty());
    }

    private static ProjectNotified under(
            ProjectNotified plain,
            Optional<OfferPolicy> offers,
            Optional<PaperPolicy> papers,
            Optional<Integer> percent) {
        var policy = plain.policy();
        return under(
                plain,
                new Policy(
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
                        policy.selection(),
                        offers,
                        policy.travelTerms(),
                        policy.unmetCriteria(),
                        papers,
                        percent));
    }

    private static ProjectNotified under(ProjectNotified plain, Policy policy) {
        return notified(
                plain.project(),
                plain.title(),
                plain.startsOn(),
                plain.endsOn(),
                plain.venue(),
                plain.hostCountries().iterator().next(),
                plain.modality(),
                plain.zone(),
                policy,
                plain.sessions());
    }

    public static Nominee nominee(String country, String name) {
        var pool = "JP".equals(country) ? Pool.LOCAL : Pool.OVERSEAS;
        return new Nominee(UUID.randomUUID(), country, pool, name, "someone@work.example", name);
    }

    private static List<Session> tokyoProgramme(LocalDate first) {
        var programme = new ArrayList<>(List.of(new Session(
                "arrival",
                first.minusDays(1),
                "Arrival",
                0,
                false,
                Optional.of(SessionKind.ARRIVAL),
                Optional.of(SessionStatus.FINAL))));
        IntStream.rangeClosed(1, 5)
                .mapToObj(day -> new Session("day-" + day, first.plusDays(day - 1), "Day " + day, 420, true))
                .forEach(programme::add);
        programme.add(new Session("departure", first.plusDays(5), "Departure", 0, false));
        return programme;
    }

    private static List<Session> colomboProgramme() {
        var first = LocalDate.of(2022, 8, 24);
        return List.of(
                new Session("day-1-session-1", first, "Opening", 180, true),
                new Session("day-2-session-1", first.plusDays(1), "Cases", 180, true),
                new Session("day-2-visit", first.plusDays(1), "Recorded visit", 45, false),
                new Session("day-3-session-1", first.plusDays(2), "Closing", 180, true));
    }

    private static Policy policy(AttendanceUnit unit, int grace, Optional<Integer> reportMonths) {
        return new Policy(
                3, true, Set.of(), 7, 28, 2, SAME_COUNTRY_FIRST, true, unit, grace, reportMonths, Optional.empty());
    }

    private static ProjectNotified notified(
            String code,
            String title,
            LocalDate startsOn,
            LocalDate endsOn,
            Optional<String> venue,
            String host,
            String modality,
            String zone,
            Policy policy,
            List<Session> sessions) {
        return new ProjectNotified(
                code,
                Optional.empty(),
                title,
                startsOn.minusMonths(6),
                startsOn,
                endsOn,
                venue,
                Set.of(host),
                modality,
                List.of("APO Secretariat"),
                List.of(),
                18,
                2,
                Instant.parse("2016-10-01T14:59:59Z"),
                zone,
                new Office("Industry Department", "ind@secretariat.example"),
                new Criteria("", Set.of(), Optional.empty(), false, false, Optional.empty()),
                policy,
                sessions);
    }
}

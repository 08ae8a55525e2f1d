package org.convoke.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.Criteria;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Npo;
import org.convoke.contracts.Office;
import org.convoke.contracts.Policy;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Profile.OrganisationType;
import org.convoke.contracts.Session;
import org.convoke.contracts.SessionStatus;

/// The two projects of the seeds, as they are notified.
public final class Projects {

    private Projects() {}

    public static ProjectNotified tokyo() {
        return tokyo("16-IN-98-GE-WSP-A", "npo.example");
    }

    /// @param domain of all mail addresses
    public static ProjectNotified tokyo(String code, String domain) {
        return new ProjectNotified(
                code,
                Optional.empty(),
                "Workshop on Developing the APO Toolkit for Performance Management Systems in the Public Sector",
                LocalDate.of(2016, 5, 24),
                LocalDate.of(2016, 12, 5),
                LocalDate.of(2016, 12, 9),
                Optional.of("Tokyo, Japan"),
                Set.of("JP"),
                "FACE_TO_FACE",
                List.of("APO Secretariat"),
                npos(domain),
                18,
                2,
                Instant.parse("2016-10-01T14:59:59Z"),
                "Asia/Tokyo",
                new Office("Industry Department, APO Secretariat", "industry@secretariat." + domain),
                criteria(),
                faceToFace(),
                days(LocalDate.of(2016, 12, 5), 5));
    }

    public static ProjectNotified colombo() {
        return new ProjectNotified(
                "22-CL-15-GE-WSP-A",
                Optional.of("22-CL-15-GE-WSP-A-PN2200057-001"),
                "Workshop on Performance Management Systems and Productivity of the Public Sector",
                LocalDate.of(2022, 5, 28),
                LocalDate.of(2022, 8, 24),
                LocalDate.of(2022, 8, 26),
                Optional.empty(),
                Set.of("LK"),
                "DIGITAL_MULTICOUNTRY",
                List.of("National Productivity Secretariat, Sri Lanka", "APO Secretariat"),
                npos("npo.example"),
                38,
                12,
                Instant.parse("2022-08-03T14:59:59Z"),
                "Asia/Tokyo",
                new Office("Multicountry Programs Division, APO Secretariat", "mpd@secretariat.example"),
                new Criteria(
                        "Officials and academics who work on performance management in the public sector.",
                        Set.of(),
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty()),
                digital(),
                days(LocalDate.of(2022, 8, 24), 3));
    }

    /// The same project four weeks later.
    static ProjectNotified later(ProjectNotified it) {
        return copy(it, 4, Optional.empty());
    }

    /// The workshop in Tokyo with the address of its Guide for Participants.
    static ProjectNotified guided(String guide) {
        return copy(tokyo(), 0, Optional.of(guide));
    }

    private static ProjectNotified copy(ProjectNotified it, int weeksLater, Optional<String> guide) {
        return new ProjectNotified(
                it.project(),
                it.reference(),
                it.title(),
                it.issuedOn(),
                it.startsOn().plusWeeks(weeksLater),
                it.endsOn().plusWeeks(weeksLater),
                it.venue(),
                it.hostCountries(),
                it.modality(),
                it.implementingOrganisations(),
                it.npos(),
                it.overseasSeats(),
                it.localSeats(),
                it.closesAt(),
                it.zone(),
                it.office(),
                it.criteria(),
                it.policy(),
                it.sessions(),
                guide);
    }

    private static List<Npo> npos(String domain) {
        return List.of(
                new Npo("JP", "Japan Productivity Center", "jp@" + domain),
                new Npo("LK", "National Productivity Secretariat, Sri Lanka", "lk@" + domain),
                new Npo("IN", "National Productivity Council, India", "in@" + domain));
    }

    private static Criteria criteria() {
        return new Criteria(
                "Leaders and officials of central or local government who manage performance systems.",
                Set.of(OrganisationType.NATIONAL_GOVERNMENT, OrganisationType.NGO),
                Optional.of(5),
                true,
                true,
                Optional.of(new Criteria.AgeBand(40, 55)));
    }

    private static Policy faceToFace() {
        return new Policy(
                3,
                true,
                Set.of(DocumentKind.values()),
                7,
                28,
                2,
                Policy.AlternateOrder.SAME_COUNTRY_FIRST,
                true,
                Policy.AttendanceUnit.DAY,
                0,
                Optional.of(6),
                Optional.of(21));
    }

    private static Policy digital() {
        return new Policy(
                0,
                false,
                Set.of(DocumentKind.BIODATA),
                0,
                14,
                0,
                Policy.AlternateOrder.SAME_COUNTRY_FIRST,
                false,
                Policy.AttendanceUnit.SESSION,
                10,
                Optional.empty(),
                Optional.empty());
    }

    private static List<Session> days(LocalDate first, int number) {
        var days = new ArrayList<Session>();
        for (int day = 0; day < number; day++) {
            days.add(new Session(
                    "day-" + (day + 1),
                    first.plusDays(day),
                    "Presentations by experts",
                    360,
                    true,
                    Optional.empty(),
                    Optional.of(day == 0 ? SessionStatus.FINAL : SessionStatus.TENTATIVE)));
        }
        return days;
    }
}

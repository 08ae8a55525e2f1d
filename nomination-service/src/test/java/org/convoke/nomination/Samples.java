package org.convoke.nomination;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.Criteria;
import org.convoke.contracts.Office;
import org.convoke.contracts.Policy;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Session;
import org.convoke.nomination.call.Notice;

/// The dates and seats of the face-to-face project of 2016, with a short programme.
public final class Samples {

    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private Samples() {}

    public static Notice notice() {
        return notice(LocalDate.of(2016, 10, 1), LocalDate.of(2016, 12, 5));
    }

    /// Five days from the start.
    public static Notice notice(LocalDate closesOn, LocalDate startsOn) {
        return new Notice(
                Optional.empty(),
                LocalDate.of(2016, 5, 24),
                "Workshop on a toolkit for performance management in the public sector",
                startsOn,
                startsOn.plusDays(4),
                5,
                Optional.of("Tokyo"),
                Set.of("JP"),
                "FACE_TO_FACE",
                List.of("APO Secretariat"),
                Set.of(),
                Set.of("IN", "JP", "LK"),
                18,
                2,
                closesOn,
                TOKYO,
                new Office("Industry Department", "ind@secretariat.example"),
                Optional.empty(),
                new Notice.Signatory("Mari Amano", "Secretary-General"),
                new Criteria("", Set.of(), Optional.of(5), true, true, Optional.empty()),
                policy(),
                List.of(
                        new Session("arrival", startsOn.minusDays(1), "Arrival", 0, false),
                        new Session("day-1", startsOn, "Opening", 360, true)),
                List.of());
    }

    public static Policy policy() {
        return new Policy(
                3,
                true,
                Set.of(DocumentKind.BIODATA, DocumentKind.PHOTO),
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

    public static Candidate candidate(String familyName, String givenName) {
        return new Candidate(
                familyName,
                givenName,
                Optional.empty(),
                givenName + "@people.example",
                LocalDate.of(1972, 12, 6),
                "Ministry of Public Administration",
                "Director",
                Profile.OrganisationType.NATIONAL_GOVERNMENT,
                Profile.Level.SENIOR,
                9,
                Profile.Education.MASTER,
                Profile.English.PROFICIENT,
                Optional.empty());
    }
}

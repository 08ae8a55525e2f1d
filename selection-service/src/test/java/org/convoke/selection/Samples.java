package org.convoke.selection;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.convoke.contracts.Criteria;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Office;
import org.convoke.contracts.Policy;
import org.convoke.contracts.Policy.AlternateOrder;
import org.convoke.contracts.Policy.AttendanceUnit;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Pool;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Profile.Education;
import org.convoke.contracts.Profile.English;
import org.convoke.contracts.Profile.Level;
import org.convoke.contracts.Profile.OrganisationType;
import org.convoke.contracts.SelectionPolicy;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.contracts.SelectionPolicy.Weights;
import org.convoke.contracts.Stay;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Refused;

/// The two real projects, and people for them.
public final class Samples {

    public static final Criteria CRITERIA = new Criteria(
            "Senior officials",
            Set.of(OrganisationType.NATIONAL_GOVERNMENT, OrganisationType.LOCAL_GOVERNMENT),
            Optional.of(5),
            true,
            true,
            Optional.of(new Criteria.AgeBand(40, 55)));

    public static final Profile PROFILE = new Profile(
            OrganisationType.NATIONAL_GOVERNMENT, Level.SENIOR, 8, Education.MASTER, English.PROFICIENT, 47);

    public static final Profile BASIC_ENGLISH =
            new Profile(OrganisationType.NATIONAL_GOVERNMENT, Level.SENIOR, 8, Education.MASTER, English.BASIC, 47);

    /// Of project A's travellers.
    public static final Stay STAY = new Stay(
            LocalDate.of(2016, 12, 4),
            LocalDate.of(2016, 12, 10),
            LocalDate.of(2016, 12, 4),
            LocalDate.of(2016, 12, 10));

    private Samples() {}

    /// Project A: face-to-face, Tokyo, 18 + 2 overseas and 2 local seats.
    public static ProjectNotified tokyo(String code) {
        return tokyo(code, 18, AlternateOrder.SAME_COUNTRY_FIRST);
    }

    /// Project A with a proposal by the usual objectives.
    ///
    /// @param secondOfficer whether another officer must agree
    public static ProjectNotified proposing(String code, int overseasSeats, boolean secondOfficer) {
        var selection = selection(Optional.empty(), Optional.of(25), secondOfficer, false);
        return Altered.with(selection, tokyo(code, overseasSeats, AlternateOrder.MERIT_ONLY));
    }

    /// Project B, which tells names and programme together.
    public static ProjectNotified colomboWithProgramme(String code) {
        return Altered.with(selection(Optional.empty(), Optional.empty(), false, true), colombo(code));
    }

    /// The usual objectives, and at most so many people of one country.
    static SelectionPolicy bounded(int maximumPerCountry) {
        return selection(Optional.of(maximumPerCountry), Optional.empty(), false, false);
    }

    private static SelectionPolicy selection(
            Optional<Integer> maximumPerCountry,
            Optional<Integer> overqualifiedYears,
            boolean secondOfficer,
            boolean programmeWithNames) {
        return new SelectionPolicy(
                List.of(Objective.values()),
                new Weights(3, 3, 2, 2, 1),
                20,
                Optional.empty(),
                maximumPerCountry,
                overqualifiedYears,
                secondOfficer,
                Optional.of(programmeWithNames));
    }

    /// Project A thirteen weeks later.
    ///
    /// @param open whether nominations are taken again
    public static ProjectNotificationRevised revised(String code, boolean open) {
        var notice = tokyo(code, 18, AlternateOrder.SAME_COUNTRY_FIRST, LocalDate.of(2017, 3, 6));
        return new ProjectNotificationRevised(
                code, notice, 1, "Elections.", List.of(), Set.of(), open, false, Optional.empty());
    }

    public static ProjectNotified tokyo(String code, int overseasSeats, AlternateOrder order) {
        return tokyo(code, overseasSeats, order, LocalDate.of(2016, 12, 5));
    }

    private static ProjectNotified tokyo(String code, int overseasSeats, AlternateOrder order, LocalDate startsOn) {
        var documents = Set.of(DocumentKind.values());
        var policy = new Policy(
                3, true, documents, 7, 28, 2, order, true, AttendanceUnit.DAY, 0, Optional.of(6), Optional.of(21));
        return new ProjectNotified(
                code,
                Optional.empty(),
                "Workshop on Developing the APO Toolkit",
                LocalDate.of(2016, 5, 24),
                startsOn,
                startsOn.plusDays(4),
                Optional.of("Tokyo"),
                Set.of("JP"),
                "FACE_TO_FACE",
                List.of("APO Secretariat"),
                List.of(),
                overseasSeats,
                2,
                Instant.parse("2016-10-01T14:59:59Z"),
                "Asia/Tokyo",
                new Office("Industry Department", "ind@secretariat.example"),
                CRITERIA,
                policy,
                List.of());
    }

    /// Project B: digital, hosted by Sri Lanka, 38 overseas and 12 local seats.
    public static ProjectNotified colombo(String code) {
        var policy = new Policy(
                0,
                false,
                Set.of(DocumentKind.BIODATA),
                0,
                14,
                0,
                AlternateOrder.SAME_COUNTRY_FIRST,
                false,
                AttendanceUnit.SESSION,
                10,
                Optional.empty(),
                Optional.empty());
        return new ProjectNotified(
                code,
                Optional.of("22-CL-15-GE-WSP-A-PN2200057-001"),
                "Workshop on Performance Management Systems",
                LocalDate.of(2022, 5, 28),
                LocalDate.of(2022, 8, 24),
                LocalDate.of(2022, 8, 26),
                Optional.empty(),
                Set.of("LK"),
                "DIGITAL_MULTICOUNTRY",
                List.of("National Productivity Secretariat", "APO Secretariat"),
                List.of(),
                38,
                12,
                Instant.parse("2022-08-03T14:59:59Z"),
                "Asia/Tokyo",
                new Office("Conference Department", "con@secretariat.example"),
                new Criteria("Officials", Set.of(), Optional.empty(), false, false, Optional.empty()),
                policy,
                List.of());
    }

    /// In time, complete and eligible; people from Japan are local.
    public static NominationSubmitted nomination(String project, String country) {
        return nomination(project, country, PROFILE, false, Set.of(), false);
    }

    public static NominationSubmitted nomination(
            String project,
            String country,
            Profile profile,
            boolean late,
            Set<DocumentKind> missing,
            boolean provisional) {
        var id = UUID.randomUUID();
        var pool = country.equals("JP") ? Pool.LOCAL : Pool.OVERSEAS;
        var name = country + " " + id.toString().substring(0, 4);
        var nominee = new Nominee(id, country, pool, name, id + "@people.example", name);
        return new NominationSubmitted(
                project,
                nominee,
                profile,
                Optional.of(1),
                Instant.parse("2016-09-01T00:00:00Z"),
                late,
                missing,
                provisional,
                Optional.empty());
    }

    static Candidate candidate(String country) {
        return new Candidate(nomination("16-IN-98-GE-WSP-A", country));
    }

    static Refused refusal(ThrowingCallable call) {
        var refusal = catchThrowableOfType(Refusal.class, call);
        return refusal == null ? null : refusal.reason();
    }
}

package org.convoke.selection.eligibility;

import static org.convoke.selection.eligibility.Verdict.MET;
import static org.convoke.selection.eligibility.Verdict.NEEDS_JUDGEMENT;
import static org.convoke.selection.eligibility.Verdict.NOTE;
import static org.convoke.selection.eligibility.Verdict.NOT_MET;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.contracts.Criteria;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Profile.Education;
import org.convoke.contracts.Profile.English;
import org.convoke.contracts.Profile.OrganisationType;

/// A profile held against the criteria of a project. A criterion that the project does not set yields no finding.
public record Assessment(List<Finding> findings) {

    public static Assessment of(Profile profile, Criteria criteria) {
        return of(profile, criteria, Optional.empty());
    }

    /// @param overqualifiedYears relevant years above which an officer is to think twice (R043)
    public static Assessment of(Profile profile, Criteria criteria, Optional<Integer> overqualifiedYears) {
        return new Assessment(Stream.of(
                        organisation(profile, criteria.organisationTypes()),
                        experience(profile, criteria.minimumRelevantYears()),
                        criteria.degreeRequired() ? Optional.of(degree(profile)) : Optional.<Finding>empty(),
                        criteria.englishRequired() ? Optional.of(english(profile)) : Optional.<Finding>empty(),
                        age(profile, criteria.typicalAge()),
                        overqualified(profile, overqualifiedYears))
                .flatMap(Optional::stream)
                .toList());
    }

    /// As it stands with what officers have found.
    public Assessment under(List<Ruling> rulings) {
        return new Assessment(
                findings.stream().map(finding -> finding.under(rulings)).toList());
    }

    /// Only an unmet criterion makes a candidate not eligible (R013); what needs judgement is open.
    public boolean eligible() {
        return findings.stream().noneMatch(Finding::notMet);
    }

    public Optional<Finding> on(Criterion criterion) {
        return findings.stream()
                .filter(finding -> finding.criterion() == criterion)
                .findFirst();
    }

    /// Whether an officer may rule so; asked of what the data say, before any ruling.
    public boolean admits(Criterion criterion, Ruling.Effect outcome, List<Ruling> rulings) {
        return on(criterion)
                .filter(plain -> plain.under(rulings).admits(outcome, plain))
                .isPresent();
    }

    private static Optional<Finding> organisation(Profile profile, Set<OrganisationType> wanted) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var type = profile.organisationType();
        var verdict = wanted.contains(type) ? MET : type == OrganisationType.OTHER ? NEEDS_JUDGEMENT : NOT_MET;
        var asked = wanted.stream().sorted().map(Assessment::words).collect(Collectors.joining(", "));
        return Optional.of(Finding.of(
                Criterion.ORGANISATION, verdict, "Works for: %s; asked for: %s".formatted(words(type), asked)));
    }

    private static Optional<Finding> experience(Profile profile, Optional<Integer> minimum) {
        return minimum.map(years -> Finding.of(
                Criterion.EXPERIENCE,
                profile.relevantYears() >= years ? MET : NOT_MET,
                "Relevant years at project start: %d; at least %d asked for"
                        .formatted(profile.relevantYears(), years)));
    }

    private static Finding degree(Profile profile) {
        var verdict = switch (profile.education()) {
            case SECONDARY -> NOT_MET;
            case EQUIVALENT -> NEEDS_JUDGEMENT;
            case BACHELOR, MASTER, DOCTORATE -> MET;
        };
        return Finding.of(
                Criterion.DEGREE,
                verdict,
                "Highest qualification: %s; %s or a recognised equivalent asked for"
                        .formatted(words(profile.education()), words(Education.BACHELOR)));
    }

    private static Finding english(Profile profile) {
        return Finding.of(
                Criterion.ENGLISH,
                profile.english() == English.PROFICIENT ? MET : NOT_MET,
                "English: %s; %s asked for".formatted(words(profile.english()), words(English.PROFICIENT)));
    }

    private static Optional<Finding> age(Profile profile, Optional<Criteria.AgeBand> typical) {
        return typical.map(band -> Finding.of(
                Criterion.AGE,
                NOTE,
                "Age at project start: %d; typically %d to %d"
                        .formatted(profile.ageAtStart(), band.from(), band.to())));
    }

    private static Optional<Finding> overqualified(Profile profile, Optional<Integer> years) {
        return years.filter(limit -> profile.relevantYears() > limit)
                .map(limit -> Finding.of(
                        Criterion.OVERQUALIFIED,
                        NOTE,
                        "Relevant years at project start: %d; more than %d may be more than the group has"
                                .formatted(profile.relevantYears(), limit)));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

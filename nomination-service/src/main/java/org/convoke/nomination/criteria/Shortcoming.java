package org.convoke.nomination.criteria;

import java.util.ArrayList;
import java.util.List;
import org.convoke.contracts.Criteria;
import org.convoke.contracts.Profile;

/// Where a nominee falls short of the notification, as far as figures and choices show it.
///
/// @param rule of the criterion, as in `R035`
/// @param evidence what is asked for and what the form says
public record Shortcoming(Criterion criterion, String rule, String evidence) {

    /// The typical age is none: it bars nobody (R041).
    public static List<Shortcoming> of(Profile profile, Criteria criteria) {
        var found = new ArrayList<Shortcoming>();
        var types = criteria.organisationTypes();
        if (!types.isEmpty() && !types.contains(profile.organisationType())) {
            found.add(of(Criterion.POSITION, "R034", "This kind of organisation is not among those asked for."));
        }
        criteria.minimumRelevantYears()
                .filter(years -> profile.relevantYears() < years)
                .ifPresent(years -> found.add(of(Criterion.EXPERIENCE, "R035", years(years, profile))));
        if (criteria.degreeRequired() && profile.education() == Profile.Education.SECONDARY) {
            found.add(of(Criterion.DEGREE, "R036", "A university degree or its equivalent is asked for."));
        }
        if (criteria.englishRequired() && profile.english() != Profile.English.PROFICIENT) {
            found.add(of(Criterion.ENGLISH, "R037", "Proficient English is asked for; others will not be accepted."));
        }
        return found;
    }

    private static Shortcoming of(Criterion criterion, String rule, String evidence) {
        return new Shortcoming(criterion, rule, evidence);
    }

    private static String years(int asked, Profile profile) {
        return "At least %d years of experience in the position are asked for, %d are stated."
                .formatted(asked, profile.relevantYears());
    }
}

package org.convoke.selection.proposal;

import org.convoke.contracts.Criteria;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Profile.OrganisationType;

/// Somebody's step on every [Trait]; age is left out on purpose (Q11).
public record Traits(int relevantYears, int level, int education, int organisationFit, int english) {

    public Traits {
        check(Trait.RELEVANT_YEARS, relevantYears);
        check(Trait.LEVEL, level);
        check(Trait.EDUCATION, education);
        check(Trait.ORGANISATION_FIT, organisationFit);
        check(Trait.ENGLISH, english);
    }

    public static Traits of(Profile profile, Criteria criteria) {
        return new Traits(
                Math.clamp(profile.relevantYears(), 0, Trait.RELEVANT_YEARS.highest()),
                profile.level().ordinal(),
                switch (profile.education()) {
                    case SECONDARY -> 0;
                    case EQUIVALENT, BACHELOR -> 1;
                    case MASTER -> 2;
                    case DOCTORATE -> 3;
                },
                fit(profile.organisationType(), criteria),
                profile.english().ordinal());
    }

    private static int fit(OrganisationType type, Criteria criteria) {
        var wanted = criteria.organisationTypes();
        if (wanted.isEmpty() || wanted.contains(type)) {
            return 2;
        }
        return type == OrganisationType.OTHER ? 1 : 0;
    }

    public int at(Trait trait) {
        return switch (trait) {
            case RELEVANT_YEARS -> relevantYears;
            case LEVEL -> level;
            case EDUCATION -> education;
            case ORGANISATION_FIT -> organisationFit;
            case ENGLISH -> english;
        };
    }

    public Traits with(Trait trait, int step) {
        return switch (trait) {
            case RELEVANT_YEARS -> new Traits(step, level, education, organisationFit, english);
            case LEVEL -> new Traits(relevantYears, step, education, organisationFit, english);
            case EDUCATION -> new Traits(relevantYears, level, step, organisationFit, english);
            case ORGANISATION_FIT -> new Traits(relevantYears, level, education, step, english);
            case ENGLISH -> new Traits(relevantYears, level, education, organisationFit, step);
        };
    }

    private static void check(Trait trait, int step) {
        if (step < 0 || step > trait.highest()) {
            throw new IllegalArgumentException(
                    "%s lies between 0 and %d, not at %d".formatted(trait, trait.highest(), step));
        }
    }
}

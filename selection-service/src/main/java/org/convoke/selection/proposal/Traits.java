package org.convoke.selection.proposal;

import org.convoke.contracts.Profile;
import org.convoke.contracts.Profile.OrganisationType;

/// Somebody's step on every [Trait]. Age is left out on purpose (Q11), and so is everything else that a profile or a
/// nominee may carry.
public record Traits(int relevantYears, int level, int education, int organisationFit, int english) {

    public static Traits of(Profile profile) {
        return new Traits(
                Math.max(0, profile.relevantYears()),
                profile.level().ordinal(),
                switch (profile.education()) {
                    case SECONDARY -> 0;
                    case EQUIVALENT, BACHELOR -> 1;
                    case MASTER -> 2;
                    case DOCTORATE -> 3;
                },
                sector(profile.organisationType()),
                profile.english().ordinal());
    }

    private static int sector(OrganisationType type) {
        return switch (type) {
            case PRIVATE -> 0;
            case ACADEMIA, NGO, OTHER -> 1;
            case PUBLIC_ENTERPRISE, PUBLIC_ORGANISATION -> 2;
            case NATIONAL_GOVERNMENT, LOCAL_GOVERNMENT -> 3;
        };
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
}

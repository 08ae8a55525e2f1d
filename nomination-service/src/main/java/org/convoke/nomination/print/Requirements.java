package org.convoke.nomination.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.convoke.contracts.Criteria;
import org.convoke.contracts.Policy;
import org.convoke.printing.Wording;

/// What is asked of candidates (R033 to R041) and of nominations (R044 to R066), as sentences of a list.
public record Requirements(Criteria criteria, Policy policy) {

    public List<String> ofCandidates() {
        var list = new ArrayList<String>();
        if (!criteria.organisationTypes().isEmpty()) {
            list.add("Employer: " + names(criteria.organisationTypes()) + ".");
        }
        criteria.minimumRelevantYears()
                .ifPresent(years ->
                        list.add("At least %d years of experience in the position described.".formatted(years)));
        if (criteria.degreeRequired()) {
            list.add("A university degree or a recognised equivalent.");
        }
        if (criteria.englishRequired()) {
            list.add("Proficient spoken and written English.");
        }
        criteria.typicalAge()
                .ifPresent(age ->
                        list.add("Typically %d to %d years old; a hint, not a limit.".formatted(age.from(), age.to())));
        return list;
    }

    public List<String> ofNominations() {
        var list = new ArrayList<String>();
        if (policy.minimumNominees() > 0) {
            list.add("Each country is asked to nominate %d or more candidates.".formatted(policy.minimumNominees()));
        }
        if (policy.rankRequired()) {
            list.add("Candidates are named in order of preference.");
        }
        list.add("Each nomination comes with: " + names(policy.requiredDocuments()) + ".");
        list.add("Director, Alternate Director, Liaison Officer or their designated officer endorse and submit;"
                + " nobody nominates themselves.");
        list.add("Where a government's approval is still to come, nominate by the closing date and say so.");
        if (policy.lateNominationDays() > 0) {
            list.add("Late nominations are taken for %d days and may not be considered."
                    .formatted(policy.lateNominationDays()));
        }
        list.add("The APO certificate of attendance is given for full attendance only.");
        return list;
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return Wording.list(values.stream()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(value -> value.name().replace('_', ' ').toLowerCase(Locale.ENGLISH))
                .map(name -> name.equals("ngo") ? "NGO" : name)
                .toList());
    }
}

package org.convoke.selection.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.convoke.selection.Candidate;
import org.convoke.selection.Round;
import org.convoke.selection.Slate;
import org.convoke.selection.Standing;

/// What came of the nominations of one country.
///
/// @param nominated without those that the NPO took back
/// @param eligible of them by the criteria, as officers have ruled on them
/// @param proposed by the proposal that the decisions rest on; otherwise by the last one
/// @param seats decided or, after the announcement, given
/// @param withdrawn had a seat and have it no longer: withdrew, declined, did not answer, or lost it otherwise
/// @param silent invited, and put nobody forward (R077)
public record CountryRow(
        String country,
        int nominated,
        int eligible,
        int proposed,
        int seats,
        int alternates,
        int withdrawn,
        boolean silent) {

    static List<CountryRow> of(Round round, Slate slate, Set<UUID> proposed) {
        Map<String, List<Candidate>> byCountry = slate.all().stream()
                .collect(Collectors.groupingBy(
                        candidate -> candidate.nominee().country(), TreeMap::new, Collectors.toList()));
        round.silentCountries().forEach(country -> byCountry.putIfAbsent(country, List.of()));
        return byCountry.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), round, proposed))
                .sorted(Comparator.comparing(CountryRow::country))
                .toList();
    }

    private static CountryRow row(String country, List<Candidate> people, Round round, Set<UUID> proposed) {
        var terms = round.terms();
        return new CountryRow(
                country,
                count(people, CountryRow::stands),
                count(
                        people,
                        candidate ->
                                stands(candidate) && candidate.assessment(terms).eligible()),
                count(people, candidate -> proposed.contains(candidate.nomination())),
                count(people, in(Standing.PROPOSED_PARTICIPANT, Standing.SELECTED)),
                count(people, in(Standing.PROPOSED_ALTERNATE, Standing.ALTERNATE, Standing.PROMOTION_PROPOSED)),
                count(people, in(Standing.WITHDRAWN, Standing.VACATED)),
                round.silentCountries().contains(country));
    }

    private static boolean stands(Candidate candidate) {
        return candidate.standing() != Standing.RECALLED;
    }

    private static Predicate<Candidate> in(Standing... standings) {
        return candidate -> Set.of(standings).contains(candidate.standing());
    }

    private static int count(List<Candidate> people, Predicate<Candidate> wanted) {
        return (int) people.stream().filter(wanted).count();
    }
}

package org.convoke.selection.web.bench.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.convoke.contracts.OfferPolicy;
import org.convoke.printing.Wording;
import org.convoke.selection.Candidate;
import org.convoke.selection.Round;
import org.convoke.selection.Slate;
import org.convoke.selection.Standing;
import org.convoke.selection.web.bench.Words;

/// Who is told what, before it is told and afterwards.
///
/// @param obstacle why nothing can be announced now; empty when everything is in order
/// @param late whether the last day for it has passed, so that a reason is asked for (R073)
/// @param programme whether programme and speakers are told with the names (R024)
/// @param answerDays for each participant; empty where a seat needs no answer
public record AnnouncementSheet(
        Optional<String> obstacle,
        boolean late,
        boolean programme,
        Optional<Integer> answerDays,
        long selected,
        long alternates,
        long notSelected,
        List<Letters> countries) {

    /// What the people of one country are told; each NPO hears of its own.
    public record Letters(String country, List<String> selected, List<String> alternates, long notSelected) {}

    static AnnouncementSheet of(Round round, Slate slate, Instant now) {
        var terms = round.terms();
        var told = slate.all().stream()
                .filter(candidate -> candidate.standing() != Standing.RECALLED)
                .toList();
        var countries = told.stream().collect(groupingBy(AnnouncementSheet::country, TreeMap::new, toList()));
        return new AnnouncementSheet(
                obstacle(round),
                terms.tooLateToAnnounce(now),
                terms.needsProgramme(),
                terms.policy().offers().map(OfferPolicy::answerDays),
                told.stream().filter(AnnouncementSheet::selected).count(),
                told.stream().filter(AnnouncementSheet::alternate).count(),
                told.stream().filter(AnnouncementSheet::neither).count(),
                countries.entrySet().stream().map(AnnouncementSheet::letters).toList());
    }

    private static Optional<String> obstacle(Round round) {
        if (round.announced()) {
            return Optional.of("Everybody has been told already.");
        }
        if (round.resolution().isEmpty()) {
            return Optional.of("Nothing has been decided yet, so there is nothing to announce.");
        }
        if (!round.overtaken().isEmpty()) {
            return Optional.of("%s dropped out since the round was decided; decide again first."
                    .formatted(Words.people(round.overtaken().size())));
        }
        return round.terms().needsSecondOfficer() && !round.confirmed()
                ? Optional.of("A second officer has to confirm the decisions first.")
                : Optional.empty();
    }

    private static Letters letters(Map.Entry<String, List<Candidate>> country) {
        var people = country.getValue();
        return new Letters(
                country.getKey(),
                people.stream()
                        .filter(AnnouncementSheet::selected)
                        .map(AnnouncementSheet::name)
                        .toList(),
                people.stream()
                        .filter(AnnouncementSheet::alternate)
                        .map(candidate -> name(candidate)
                                + candidate
                                        .position()
                                        .map(place -> ", place " + place)
                                        .orElse(""))
                        .toList(),
                people.stream().filter(AnnouncementSheet::neither).count());
    }

    private static String country(Candidate candidate) {
        return Wording.country(candidate.nominee().country());
    }

    private static String name(Candidate candidate) {
        return candidate.nominee().name();
    }

    private static boolean selected(Candidate candidate) {
        return switch (candidate.standing()) {
            case PROPOSED_PARTICIPANT, SELECTED, WITHDRAWN, VACATED -> true;
            case NOMINATED, RECALLED, PROPOSED_ALTERNATE, ALTERNATE -> false;
            case NOT_SELECTED, PROMOTION_PROPOSED, RELEASED -> false;
        };
    }

    private static boolean alternate(Candidate candidate) {
        return switch (candidate.standing()) {
            case PROPOSED_ALTERNATE, ALTERNATE, PROMOTION_PROPOSED, RELEASED -> true;
            case NOMINATED, RECALLED, PROPOSED_PARTICIPANT, SELECTED -> false;
            case NOT_SELECTED, WITHDRAWN, VACATED -> false;
        };
    }

    private static boolean neither(Candidate candidate) {
        return !selected(candidate) && !alternate(candidate);
    }
}

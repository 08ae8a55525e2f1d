package org.convoke.selection.proposal.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.selection.proposal.Breach;
import org.convoke.selection.proposal.Homogeneity;
import org.convoke.selection.proposal.Instance;
import org.convoke.selection.proposal.Proposal;
import org.convoke.selection.proposal.Trait;

/// Says it in plain words that hurt nobody (R071, R072).
record Wording(Instance instance, Proposal proposal) {
    static final String NO_JUDGEMENT =
            "Not being selected says nothing about a person's competence: a group is chosen to fit together.";

    List<String> sentences(boolean chosen, Ground ground, Optional<Price> price, List<Condition> conditions) {
        var sentences = new ArrayList<String>();
        sentences.add(ground(chosen, ground));
        price.map(found -> price(chosen, ground, found)).ifPresent(sentences::add);
        price.flatMap(this::swap).ifPresent(sentences::add);
        conditions.forEach(condition -> sentences.add(condition.sentence()));
        if (!chosen) {
            sentences.add(NO_JUDGEMENT);
        }
        return List.copyOf(sentences);
    }

    private String ground(boolean chosen, Ground ground) {
        return switch (ground) {
            case Ground.NotStanding() -> "Does not stand for a seat as things are; see the eligibility and the papers.";
            case Ground.KeptInByOfficer() -> "Kept in by the officer.";
            case Ground.LeftOutByOfficer() -> "Left out by the officer.";
            case Ground.NoRoom(var breaches) ->
                breaches.stream().map(Breach::sentence).collect(Collectors.joining(" ", "There is no room: ", ""));
            case Ground.CountryMaximum(var country, var maximum) ->
                "At most %d can come from %s, and others from there fit the group better.".formatted(maximum, country);
            case Ground.Decisive(var objective) ->
                chosen
                        ? "In the proposal to %s.".formatted(words(objective))
                        : "Not in the proposal, to %s.".formatted(words(objective));
            case Ground.Overqualified(var traits) ->
                "Brings more than most of this group (%s), and the group is meant to be similar."
                        .formatted(traits.stream().map(Trait::title).collect(Collectors.joining(", ")));
            case Ground.Tie() -> "Others are equal in every objective; only the order of the numbers decided.";
        };
    }

    private String price(boolean chosen, Ground ground, Price price) {
        var wish = switch (ground) {
            case Ground.KeptInByOfficer _, Ground.LeftOutByOfficer _ -> "Without that decision";
            case Ground.NotStanding _,
                    Ground.NoRoom _,
                    Ground.CountryMaximum _,
                    Ground.Decisive _,
                    Ground.Overqualified _,
                    Ground.Tie _ -> chosen ? "Without this person" : "With this person";
        };
        return price.decisive(instance.order())
                .map(objective -> "%s: %s.".formatted(wish, change(objective, proposal, price.instead())))
                .orElse("%s every objective stays the same.".formatted(wish));
    }

    private Optional<String> swap(Price price) {
        var entering = price.enter().size();
        var leaving = price.leave().size();
        if (entering == 1 && leaving == 1) {
            return Optional.of("One from %s would take the place of one from %s."
                    .formatted(
                            country(price.enter().first()),
                            country(price.leave().first())));
        }
        return entering + leaving == 0
                ? Optional.empty()
                : Optional.of("%d would come in and %d would go out.".formatted(entering, leaving));
    }

    private String country(UUID nomination) {
        return instance.find(nomination).orElseThrow().country();
    }

    static String free(Objective first, Objective second) {
        return "It costs nothing that it is more important to %s than to %s.".formatted(words(first), words(second));
    }

    static String traded(Objective first, Objective second, Proposal proposal, Proposal instead) {
        return "If it were more important to %s than to %s: %s, but %s."
                .formatted(
                        words(second),
                        words(first),
                        change(second, proposal, instead),
                        change(first, proposal, instead));
    }

    static String words(Objective objective) {
        return switch (objective) {
            case FILL_SEATS -> "fill the seats";
            case COUNTRIES -> "have many countries represented";
            case HOMOGENEITY -> "bring together people with similar qualifications and experience";
            case PREFERENCE -> "follow the NPOs' order of preference";
            case EARLIER_SUBMISSION -> "prefer earlier nominations";
        };
    }

    /// What the second has instead of the first, as in "countries 19 instead of 20".
    static String change(Objective objective, Proposal from, Proposal to) {
        var had = from.score();
        var has = to.score();
        return switch (objective) {
            case FILL_SEATS -> "seats filled %d instead of %d".formatted(has.seatsFilled(), had.seatsFilled());
            case COUNTRIES -> "countries %d instead of %d".formatted(has.countries(), had.countries());
            case HOMOGENEITY -> homogeneity(index(from), index(to), has.deviation() - had.deviation());
            case PREFERENCE ->
                "sum of the places in the NPOs' order of preference %d instead of %d"
                        .formatted(has.preference(), had.preference());
            case EARLIER_SUBMISSION -> submitted(has.lateness() - had.lateness());
        };
    }

    private static String homogeneity(int from, int to, long more) {
        if (from != to) {
            return "homogeneity %d instead of %d".formatted(to, from);
        }
        return more == 0
                ? "homogeneity %d as before".formatted(to)
                : "homogeneity a little %s, %d after rounding".formatted(more > 0 ? "lower" : "higher", to);
    }

    private static String submitted(long more) {
        return "submitted %s %s, summed over the group".formatted(time(Math.abs(more)), more < 0 ? "earlier" : "later");
    }

    private static int index(Proposal proposal) {
        return proposal.homogeneity().map(Homogeneity::index).orElse(100);
    }

    private static String time(long seconds) {
        var time = Duration.ofSeconds(seconds);
        if (time.toDays() > 1) {
            return time.toDays() + " days";
        }
        if (time.toHours() > 1) {
            return time.toHours() + " hours";
        }
        return time.toMinutes() > 1 ? time.toMinutes() + " minutes" : seconds + " s";
    }
}

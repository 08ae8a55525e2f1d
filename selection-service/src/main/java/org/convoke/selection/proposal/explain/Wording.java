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
                "At most %d people come from %s, and others fit the group better.".formatted(maximum, country);
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
            case Ground.KeptInByOfficer(), Ground.LeftOutByOfficer() -> "Without that decision";
            default -> chosen ? "Without this person" : "With this person";
        };
        return price.decisive(instance.order())
                .map(objective -> "%s: %s.".formatted(wish, change(objective, proposal, price.instead())))
                .orElse("%s every objective stays the same.".formatted(wish));
    }

    private Optional<String> swap(Price price) {
        if (price.enter().size() != 1 || price.leave().size() != 1) {
            return price.enter().isEmpty() && price.leave().isEmpty()
                    ? Optional.empty()
                    : Optional.of("%d would come in and %d go out."
                            .formatted(price.enter().size(), price.leave().size()));
        }
        return Optional.of("One from %s would take the place of one from %s."
                .formatted(country(price.enter().first()), country(price.leave().first())));
    }

    private String country(UUID nomination) {
        return instance.find(nomination).orElseThrow().country();
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

    /// What the second has instead of the first, as in "19 seats filled instead of 20".
    static String change(Objective objective, Proposal from, Proposal to) {
        var more = to.score().cost(objective) - from.score().cost(objective);
        return switch (objective) {
            case FILL_SEATS ->
                "%d seats filled instead of %d"
                        .formatted(to.score().seatsFilled(), from.score().seatsFilled());
            case COUNTRIES ->
                "%d countries instead of %d"
                        .formatted(to.score().countries(), from.score().countries());
            case HOMOGENEITY -> homogeneity(index(from), index(to), more);
            case PREFERENCE ->
                "%d places %s in the NPOs' order of preference, summed over the group"
                        .formatted(Math.abs(more), more > 0 ? "further down" : "further up");
            case EARLIER_SUBMISSION ->
                "nominations %s %s, summed over the group"
                        .formatted(time(Math.abs(more)), more > 0 ? "later" : "earlier");
        };
    }

    private static String homogeneity(int from, int to, long more) {
        return from == to
                ? "homogeneity a little %s (%d after rounding)".formatted(more > 0 ? "lower" : "higher", to)
                : "homogeneity %d instead of %d".formatted(to, from);
    }

    private static int index(Proposal proposal) {
        return proposal.homogeneity().map(Homogeneity::index).orElse(100);
    }

    private static String time(long seconds) {
        var time = Duration.ofSeconds(seconds);
        if (time.toDays() > 1) {
            return time.toDays() + " days";
        }
        return time.toHours() > 1 ? time.toHours() + " hours" : time.toSeconds() + " seconds";
    }
}

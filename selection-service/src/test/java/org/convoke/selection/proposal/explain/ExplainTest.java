package org.convoke.selection.proposal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.selection.proposal.Entrant;
import org.convoke.selection.proposal.Instance;
import org.convoke.selection.proposal.Outcome;
import org.convoke.selection.proposal.Proposal;
import org.convoke.selection.proposal.Quota;
import org.convoke.selection.proposal.Quota.Bound;
import org.convoke.selection.proposal.Samples;
import org.convoke.selection.proposal.Solver;
import org.convoke.selection.proposal.Traits;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

/// What people read, on groups small enough to check by eye.
class ExplainTest {
    private static final Traits USUAL = new Traits(10, 1, 1, 2, 2);
    private static final Traits DISTINGUISHED = new Traits(20, 3, 3, 2, 2);
    private static final Traits BEGINNER = new Traits(5, 0, 1, 2, 2);

    private final List<Entrant> people = new ArrayList<>();

    private UUID stands(String country, int rank, Traits traits) {
        var id = new UUID(0, people.size() + 1);
        var submitted = Instant.parse("2026-03-02T00:00:00Z").plusSeconds(people.size());
        people.add(new Entrant(id, Pool.OVERSEAS, country, Optional.of(rank), submitted, traits));
        return id;
    }

    private Instance seats(int seats, Bound each) {
        return Instance.of(people, Map.of(Pool.OVERSEAS, Quota.of(seats, each)), Samples.POLICY);
    }

    private static Proposal solve(Instance instance) {
        return switch (new Solver().solve(instance)) {
            case Outcome.Found(var proposal) -> proposal;
            case Outcome.Impossible(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private static Explanation explain(Instance instance, UUID nomination) {
        return new Explain(new Solver(), instance, solve(instance)).explain(nomination);
    }

    @Test
    @Rule({"R043", "R072"})
    void bringing_more_than_the_group_is_said_kindly() {
        for (var i = 1; i <= 4; i++) {
            stands("BD", i, USUAL);
        }
        var person = stands("BD", 5, DISTINGUISHED);
        var told = explain(seats(3, Bound.NONE), person);
        assertThat(told.ground().rule()).isEqualTo("R072");
        assertThat(told.sentences())
                .containsExactly(
                        "Brings more than most of this group (relevant experience, level, education),"
                                + " and the group is meant to be similar.",
                        "With this person: homogeneity 71 instead of 100.",
                        "One from BD would take the place of one from BD.",
                        Wording.NO_JUDGEMENT);
    }

    @Test
    @Rule({"R070", "R071"})
    void bringing_less_experience_is_a_matter_of_the_group_too() {
        for (var i = 1; i <= 4; i++) {
            stands("BD", i, USUAL);
        }
        var person = stands("BD", 5, BEGINNER);
        var told = explain(seats(3, Bound.NONE), person);
        assertThat(told.ground()).isEqualTo(new Ground.Decisive(Objective.HOMOGENEITY));
        assertThat(told.sentences().getFirst())
                .isEqualTo("Not in the proposal, to bring together people with similar qualifications and experience.");
    }

    @Test
    void a_maximum_that_holds_somebody_back_is_named() {
        for (var i = 1; i <= 3; i++) {
            stands("BD", i, USUAL);
        }
        stands("PH", 1, USUAL);
        stands("PH", 2, BEGINNER);
        var told = explain(seats(4, Bound.atMost(2)), new UUID(0, 3));
        assertThat(told.ground()).isEqualTo(new Ground.CountryMaximum("BD", 2));
        assertThat(told.sentences()).contains("Would be in if up to 3 people could come from BD.");
    }

    @Test
    @Rule("R045")
    void the_order_of_an_npo_decides_between_equals() {
        stands("BD", 2, USUAL);
        var second = stands("BD", 3, USUAL);
        var told = explain(seats(1, Bound.NONE), second);
        assertThat(told.ground().rule()).isEqualTo("R045");
        assertThat(told.wouldBeInIf()).contains(new Condition.Ranked(1), new Condition.MoreSeats(Pool.OVERSEAS, 2));
    }

    @Test
    @Rule("R069")
    void what_the_officer_set_has_its_price() {
        stands("BD", 1, USUAL);
        var kept = stands("BD", 2, USUAL);
        var told = explain(seats(1, Bound.NONE).pin(kept), kept);
        assertThat(told.sentences())
                .startsWith(
                        "Kept in by the officer.",
                        "Without that decision: sum of the places in the NPOs' order of preference 1 instead of 2.",
                        "One from BD would take the place of one from BD.");
    }

    @Test
    void whoever_does_not_stand_is_told_so() {
        stands("BD", 1, USUAL);
        var told = explain(seats(1, Bound.NONE), new UUID(9, 9));
        assertThat(told.ground()).isEqualTo(new Ground.NotStanding());
        assertThat(told.price()).isEmpty();
    }

    @Test
    void there_is_no_room_beside_people_who_are_all_kept_in() {
        var kept = stands("BD", 1, USUAL);
        var other = stands("BD", 2, USUAL);
        var told = explain(seats(1, Bound.NONE).pin(kept), other);
        assertThat(told.sentences().getFirst())
                .isEqualTo("There is no room: 2 people are in and the overseas pool has room for 1.");
    }
}

package org.convoke.selection.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Profile.Education;
import org.convoke.contracts.Profile.English;
import org.convoke.contracts.Profile.Level;
import org.convoke.contracts.Profile.OrganisationType;
import org.convoke.selection.proposal.Quota.Bound;
import org.convoke.testing.Rule;

/// Who somebody is changes nothing; only what somebody has learned and done does (Q10, Q11).
@Rule({"R041", "R070"})
class ProtectedProperties {
    private record Person(Nominee nominee, Profile profile, Entrant facts) {}

    @Property(tries = 300)
    void another_age_name_or_address_changes_nothing(@ForAll long seed) {
        var people = people(seed);
        var dice = new Random(~seed);
        var others = people.stream().map(person -> reborn(person, dice)).toList();
        assertThat(instance(others)).isEqualTo(instance(people));
    }

    /// The bounds need to know who comes from the same country, and not which country it is.
    @Property(tries = 300)
    void another_nationality_changes_nothing(@ForAll long seed) {
        var people = people(seed);
        var others = people.stream().map(ProtectedProperties::renationalised).toList();
        assertThat(solve(others)).isEqualTo(solve(people));
    }

    private static Outcome solve(List<Person> people) {
        return switch (new Solver().solve(instance(people))) {
            case Outcome.Found(var proposal) -> new Outcome.Found(withoutHash(proposal));
            case Outcome.Impossible impossible -> impossible;
        };
    }

    private static Proposal withoutHash(Proposal found) {
        return new Proposal(
                found.chosen(), found.score(), found.homogeneity(), found.bound(), "", "", found.boxesTried());
    }

    private static Instance instance(List<Person> people) {
        var entrants = people.stream()
                .map(person -> Entrant.of(
                        person.nominee(),
                        person.profile(),
                        person.facts().rank(),
                        person.facts().submittedAt()))
                .toList();
        return Instance.of(
                entrants,
                Map.of(Pool.OVERSEAS, Quota.of(6, Bound.atMost(2)), Pool.LOCAL, Quota.of(2, Bound.NONE)),
                Samples.POLICY);
    }

    private static List<Person> people(long seed) {
        var dice = new Random(seed);
        var people = new ArrayList<Person>();
        for (var facts : Samples.nasty(seed, 30).entrants()) {
            var profile = new Profile(
                    any(dice, OrganisationType.values()),
                    any(dice, Level.values()),
                    dice.nextInt(40),
                    any(dice, Education.values()),
                    any(dice, English.values()),
                    25 + dice.nextInt(40));
            people.add(new Person(nominee(facts, facts.country(), "Rahim Uddin"), profile, facts));
        }
        return people;
    }

    private static Nominee nominee(Entrant facts, String country, String name) {
        return new Nominee(facts.nomination(), country, facts.pool(), name, name + "@example.org", name);
    }

    private static Person reborn(Person person, Random dice) {
        var profile = person.profile();
        var older = new Profile(
                profile.organisationType(),
                profile.level(),
                profile.relevantYears(),
                profile.education(),
                profile.english(),
                25 + dice.nextInt(40));
        var name = dice.nextBoolean() ? "Siti Rahmah" : "Bat-Erdene";
        return new Person(nominee(person.facts(), person.nominee().country(), name), older, person.facts());
    }

    private static Person renationalised(Person person) {
        var country = "X" + Math.floorMod(person.nominee().country().hashCode(), 1000);
        return new Person(nominee(person.facts(), country, "Rahim Uddin"), person.profile(), person.facts());
    }

    private static <T> T any(Random dice, T[] values) {
        return values[dice.nextInt(values.length)];
    }
}

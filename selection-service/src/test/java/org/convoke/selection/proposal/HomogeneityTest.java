package org.convoke.selection.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.convoke.contracts.Pool;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Profile.Education;
import org.convoke.contracts.Profile.English;
import org.convoke.contracts.Profile.Level;
import org.convoke.contracts.Profile.OrganisationType;
import org.convoke.selection.proposal.Quota.Bound;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

@Rule("R070")
class HomogeneityTest {
    private static final Traits LOW = new Traits(0, 0, 0, 0, 0);
    private static final Traits HIGH = new Traits(35, 3, 3, 3, 2);
    private static final Traits MIDDLE = new Traits(10, 1, 1, 2, 2);

    private static Instance instance(Traits... people) {
        var entrants = Stream.of(people)
                .map(traits ->
                        new Entrant(UUID.randomUUID(), Pool.OVERSEAS, "BD", Optional.empty(), Instant.EPOCH, traits))
                .toList();
        return Instance.of(entrants, Map.of(Pool.OVERSEAS, Quota.of(people.length, Bound.NONE)), Samples.POLICY);
    }

    private static Homogeneity of(Instance instance) {
        return instance.measure(all(instance)).homogeneity().orElseThrow();
    }

    private static Set<UUID> all(Instance instance) {
        var all = new HashSet<UUID>();
        instance.entrants().forEach(person -> all.add(person.nomination()));
        return all;
    }

    @Test
    void people_who_are_alike_score_100() {
        var alike = of(instance(MIDDLE, MIDDLE, MIDDLE));
        assertThat(alike.index()).isEqualTo(100);
        assertThat(alike.pairwise()).isZero();
        assertThat(alike.typical()).isEqualTo(MIDDLE);
    }

    @Test
    void a_group_split_between_both_ends_scores_0() {
        var split = of(instance(LOW, HIGH, LOW, HIGH));
        assertThat(split.index()).isZero();
        assertThat(split.pairwise()).isEqualTo(667);
    }

    @Test
    void the_trait_that_keeps_the_group_apart_comes_first() {
        var apart = of(instance(MIDDLE, MIDDLE, MIDDLE.with(Trait.EDUCATION, 3), MIDDLE.with(Trait.ENGLISH, 1)));
        assertThat(apart.drivers().getFirst())
                .isEqualTo(new Homogeneity.Driver(Trait.EDUCATION, "a first degree or its equivalent", 160, 73));
    }

    @Rule({"R017", "R070"})
    @Test
    void somebody_of_another_level_stands_apart() {
        var apart = of(instance(MIDDLE, MIDDLE, MIDDLE, MIDDLE.with(Trait.LEVEL, 3)));
        assertThat(apart.typical()).isEqualTo(MIDDLE);
        assertThat(apart.drivers().getFirst().trait()).isEqualTo(Trait.LEVEL);
        assertThat(apart.index()).isLessThan(100);
    }

    @Rule({"R033", "R034", "R070"})
    @Test
    void sector_and_education_set_eligible_people_apart_as_level_does() {
        var official = profile(OrganisationType.NATIONAL_GOVERNMENT, Education.MASTER);
        var mayor = profile(OrganisationType.LOCAL_GOVERNMENT, Education.MASTER);
        var scholar = profile(OrganisationType.ACADEMIA, Education.DOCTORATE);
        var utility = profile(OrganisationType.PUBLIC_ENTERPRISE, Education.BACHELOR);
        assertThat(of(instance(official, mayor, official)).index()).isEqualTo(100);
        var mixed = of(instance(official, mayor, utility, scholar));
        assertThat(mixed.index()).isLessThan(90);
        assertThat(mixed.drivers().subList(0, 2))
                .extracting(Homogeneity.Driver::trait)
                .containsExactly(Trait.ORGANISATION_FIT, Trait.EDUCATION);
        var firm = profile(OrganisationType.PRIVATE, Education.MASTER);
        var driver = of(instance(official, mayor, official, firm)).drivers().getFirst();
        assertThat(driver.trait()).isEqualTo(Trait.ORGANISATION_FIT);
        assertThat(driver.words()).isEqualTo("government");
    }

    @Rule({"R033", "R070"})
    @Test
    void of_two_who_are_equal_otherwise_the_one_from_the_groups_sector_is_proposed() {
        var official = profile(OrganisationType.NATIONAL_GOVERNMENT, Education.MASTER);
        var firm = profile(OrganisationType.PRIVATE, Education.MASTER);
        var three = instance(official, official, firm, official).with(Pool.OVERSEAS, Quota.of(3, Bound.NONE));
        assertThat(new Solver().solve(three))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.proposal()
                                        .homogeneity()
                                        .orElseThrow()
                                        .index())
                                .isEqualTo(100));
    }

    private static Traits profile(OrganisationType employer, Education education) {
        return Traits.of(new Profile(employer, Level.SENIOR, 9, education, English.PROFICIENT, 45));
    }

    @Test
    void nobody_has_no_profile() {
        assertThat(instance(MIDDLE).measure(Set.of()).homogeneity()).isEmpty();
    }

    /// The second figure by its definition, pair by pair.
    @Property(tries = 200)
    void the_mean_distance_of_pairs_is_what_the_pairs_say(@ForAll long seed) {
        var instance = Samples.nasty(seed, 20);
        var people = instance.entrants();
        var sum = 0.0;
        for (var one : people) {
            for (var other : people) {
                sum += distance(one.traits(), other.traits());
            }
        }
        var pairs = people.size() * (people.size() - 1);
        var mean = pairs == 0 ? 0 : sum / pairs;
        assertThat((double) of(instance).pairwise()).isBetween(1000 * mean - 0.51, 1000 * mean + 0.51);
    }

    private static double distance(Traits one, Traits other) {
        return (3 * Math.abs(Math.min(20, one.relevantYears()) - Math.min(20, other.relevantYears())) / 20.0
                        + 3 * Math.abs(one.level() - other.level()) / 3.0
                        + 2 * Math.abs(one.education() - other.education()) / 3.0
                        + 2 * Math.abs(one.organisationFit() - other.organisationFit()) / 3.0
                        + Math.abs(one.english() - other.english()) / 2.0)
                / 11;
    }
}

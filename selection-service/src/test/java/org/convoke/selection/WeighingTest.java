package org.convoke.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Profile.Education;
import org.convoke.contracts.Profile.English;
import org.convoke.contracts.Profile.Level;
import org.convoke.contracts.Profile.OrganisationType;
import org.convoke.selection.group.Grounds;
import org.convoke.selection.group.ProposalRefused.ProposalIgnored;
import org.convoke.selection.group.Weighing;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What decides about the figures of a group, and what never does.
class WeighingTest {

    private static final String CODE = "16-IN-98-GE-WSP-A";

    private final Terms terms = Terms.of(Samples.proposing(CODE, 5, false));

    /// Sex, nationality and health are not even known here; age and name are, and change nothing.
    @Rule({"R040", "R041", "R070"})
    @RepeatedTest(50)
    void who_somebody_is_changes_no_figure(RepetitionInfo repetition) {
        var dice = new Random(repetition.getCurrentRepetition());
        var people = IntStream.range(0, 12).mapToObj(_ -> nominated(dice)).toList();
        var others = people.stream().map(person -> somebodyElse(person, dice)).toList();
        var group = people.stream()
                .limit(5)
                .map(person -> person.nominee().nomination())
                .toList();
        assertThat(weigh(others, group)).isEqualTo(weigh(people, group));
    }

    @Rule("R070")
    @Test
    void qualifications_and_experience_change_homogeneity() {
        var dice = new Random(1);
        var people = IntStream.range(0, 5).mapToObj(_ -> nominated(dice)).toList();
        var group = people.stream().map(person -> person.nominee().nomination()).toList();
        var alike = people.stream().map(person -> with(person, Samples.PROFILE)).toList();
        assertThat(weigh(alike, group).decided().homogeneity())
                .hasValueSatisfying(likeness -> assertThat(likeness.index()).isEqualTo(100));
        assertThat(weigh(people, group).decided().homogeneity())
                .hasValueSatisfying(likeness -> assertThat(likeness.index()).isLessThan(100));
    }

    @Rule("R069")
    @Test
    void decisions_that_pass_over_the_proposal_say_why() {
        var weighing = weigh(List.of(), List.of());
        assertThat(Samples.refusal(() -> weighing.requireReasons(terms, Grounds.NONE)))
                .isEqualTo(new ProposalIgnored());
        var explained = new Grounds(Optional.empty(), Optional.of("No nominations"), Map.of(), Optional.empty());
        assertThat(Samples.refusal(() -> weighing.requireReasons(terms, explained)))
                .isNull();
    }

    private Weighing weigh(List<NominationSubmitted> people, List<UUID> group) {
        var slate = new Slate(people.stream().map(Candidate::new).toList());
        return Weighing.of(terms, slate, new Decisions(group, List.of(), Map.of()), Grounds.NONE, Optional.empty());
    }

    private static NominationSubmitted nominated(Random dice) {
        var profile = new Profile(
                OrganisationType.NATIONAL_GOVERNMENT,
                Level.values()[dice.nextInt(4)],
                5 + dice.nextInt(20),
                Education.values()[2 + dice.nextInt(3)],
                English.PROFICIENT,
                30 + dice.nextInt(30));
        var country = List.of("LK", "IN", "VN", "FJ").get(dice.nextInt(4));
        return Samples.nomination(CODE, country, profile, false, Set.<DocumentKind>of(), false);
    }

    private static NominationSubmitted somebodyElse(NominationSubmitted person, Random dice) {
        var known = person.nominee();
        var name = "Somebody else " + dice.nextInt();
        var nominee = new Nominee(known.nomination(), known.country(), known.pool(), name, "else@people.example", name);
        var profile = person.profile();
        var older = new Profile(
                profile.organisationType(),
                profile.level(),
                profile.relevantYears(),
                profile.education(),
                profile.english(),
                20 + dice.nextInt(60));
        return with(person, nominee, older);
    }

    private static NominationSubmitted with(NominationSubmitted person, Profile profile) {
        return with(person, person.nominee(), profile);
    }

    private static NominationSubmitted with(NominationSubmitted person, Nominee nominee, Profile profile) {
        return new NominationSubmitted(
                person.project(),
                nominee,
                profile,
                person.rank(),
                person.submittedAt(),
                person.late(),
                person.missing(),
                person.provisional(),
                person.resubmittedAt());
    }
}

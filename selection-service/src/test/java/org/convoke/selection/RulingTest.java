package org.convoke.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Profile.Education;
import org.convoke.contracts.Profile.English;
import org.convoke.contracts.Profile.Level;
import org.convoke.contracts.Profile.OrganisationType;
import org.convoke.selection.DecisionRefused.NotToBeRuled;
import org.convoke.selection.SelectionRefused.AlreadyAnnounced;
import org.convoke.selection.eligibility.Assessment;
import org.convoke.selection.eligibility.Criterion;
import org.convoke.selection.eligibility.Ruling;
import org.convoke.selection.eligibility.Ruling.Effect;
import org.convoke.selection.eligibility.Verdict;
import org.convoke.testing.Rule;
import org.convoke.webkit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What an officer may find about a criterion, and for how long it holds.
class RulingTest {

    private static final String CODE = "16-IN-98-GE-WSP-A";
    private static final Officer MIKA = new Officer("mika", "Mika Sato");
    private static final Instant NOW = Instant.parse("2016-10-10T00:00:00Z");

    private final Round round = new Round(Samples.tokyo(CODE));

    @Rule({"R013", "R036"})
    @Test
    void nobody_is_chosen_before_an_open_criterion_is_judged() {
        var candidate = nominated(8, Education.EQUIVALENT, English.PROFICIENT);
        assertThat(candidate.exclusions(round.terms()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Exclusion.JudgementOwed.class,
                        owed -> assertThat(owed.rule()).isEqualTo("R036"));

        assertThat(rule(candidate, Criterion.DEGREE, Effect.MET, "A diploma of four years, see the transcript"))
                .isNull();

        assertThat(candidate.exclusions(round.terms())).isEmpty();
        assertThat(verdict(candidate, Criterion.DEGREE)).isEqualTo(Verdict.MET);
        assertThat(candidate.rulings())
                .singleElement()
                .returns(MIKA, Ruling::by)
                .returns(NOW, Ruling::at)
                .returns("A diploma of four years, see the transcript", Ruling::reason);
    }

    @Rule("R035")
    @Test
    void a_criterion_that_is_not_met_is_waived_with_a_reason_and_never_judged_away() {
        var candidate = nominated(4, Education.MASTER, English.PROFICIENT);
        assertThat(rule(candidate, Criterion.EXPERIENCE, Effect.MET, "Nearly"))
                .isEqualTo(new NotToBeRuled(candidate.nomination(), Criterion.EXPERIENCE, Effect.MET));

        assertThat(rule(candidate, Criterion.EXPERIENCE, Effect.WAIVED, "Led the reform it is about"))
                .isNull();

        assertThat(verdict(candidate, Criterion.EXPERIENCE)).isEqualTo(Verdict.WAIVED);
        assertThat(candidate.exclusions(round.terms())).isEmpty();
    }

    @Rule("R037")
    @ParameterizedTest
    @EnumSource(names = {"MET", "WAIVED"})
    void english_is_never_waived(Effect outcome) {
        var candidate = nominated(8, Education.MASTER, English.INTERMEDIATE);
        assertThat(rule(candidate, Criterion.ENGLISH, outcome, "Learns fast")).isInstanceOf(NotToBeRuled.class);
        assertThat(verdict(candidate, Criterion.ENGLISH)).isEqualTo(Verdict.NOT_MET);
        assertThat(candidate.rulings()).isEmpty();
    }

    @Rule("R037")
    @Test
    void english_that_an_interview_disproves_is_not_met_and_still_not_waived() {
        var candidate = nominated(8, Education.MASTER, English.PROFICIENT);
        assertThat(rule(candidate, Criterion.ENGLISH, Effect.NOT_MET, "Interview of 5 October"))
                .isNull();
        assertThat(candidate.exclusions(round.terms())).hasSize(1);
        assertThat(rule(candidate, Criterion.ENGLISH, Effect.WAIVED, "All the same"))
                .isInstanceOf(NotToBeRuled.class);
        assertThat(rule(candidate, Criterion.ENGLISH, Effect.MET, "A second interview"))
                .isNull();
        assertThat(candidate.exclusions(round.terms())).isEmpty();
        assertThat(candidate.rulings()).extracting(Ruling::outcome).containsExactly(Effect.NOT_MET, Effect.MET);
    }

    @Test
    void what_the_npo_corrects_is_assessed_anew_and_the_old_ruling_stays_on_record() {
        var candidate = nominated(4, Education.MASTER, English.PROFICIENT);
        rule(candidate, Criterion.EXPERIENCE, Effect.WAIVED, "Led the reform it is about");

        candidate.resubmit(Samples.nomination(CODE, "LK", profile(3, Education.MASTER), false, Set.of(), false));

        assertThat(verdict(candidate, Criterion.EXPERIENCE)).isEqualTo(Verdict.NOT_MET);
        assertThat(candidate.rulings()).hasSize(1);
    }

    @Rule({"R041", "R043"})
    @Test
    void age_and_too_much_experience_are_notes_that_exclude_nobody_and_cannot_be_ruled_on() {
        var assessment = Assessment.of(profile(26, Education.MASTER), Samples.CRITERIA, Optional.of(25));
        assertThat(assessment.eligible()).isTrue();
        assertThat(assessment.on(Criterion.OVERQUALIFIED))
                .hasValueSatisfying(note -> assertThat(note.verdict()).isEqualTo(Verdict.NOTE));
        assertThat(Assessment.of(profile(25, Education.MASTER), Samples.CRITERIA, Optional.of(25))
                        .on(Criterion.OVERQUALIFIED))
                .isEmpty();
        for (var outcome : Effect.values()) {
            assertThat(rule(nominated(8, Education.MASTER, English.PROFICIENT), Criterion.AGE, outcome, "Too old"))
                    .isInstanceOf(NotToBeRuled.class);
        }
    }

    @Test
    void after_the_announcement_nothing_is_ruled_any_more() {
        var candidate = nominated(4, Education.MASTER, English.PROFICIENT);
        round.close();
        var slate = new Slate(List.of(candidate));
        round.decide(new Decisions(List.of(), List.of(), Map.of()), slate, NOW, "mika");
        round.announce(slate, Announcement.PLAIN, NOW, "mika");
        assertThat(rule(candidate, Criterion.EXPERIENCE, Effect.WAIVED, "Needed"))
                .isInstanceOf(AlreadyAnnounced.class);
    }

    private Refused rule(Candidate candidate, Criterion criterion, Effect outcome, String reason) {
        var seen =
                candidate.assessment(round.terms()).on(criterion).orElseThrow().evidence();
        return Samples.refusal(() -> round.rule(candidate, new Ruling(criterion, outcome, reason, seen, MIKA, NOW)));
    }

    private Verdict verdict(Candidate candidate, Criterion criterion) {
        return candidate.assessment(round.terms()).on(criterion).orElseThrow().verdict();
    }

    private static Candidate nominated(int years, Education education, English english) {
        var profile = new Profile(OrganisationType.NATIONAL_GOVERNMENT, Level.SENIOR, years, education, english, 47);
        return new Candidate(Samples.nomination(CODE, "LK", profile, false, Set.of(), false));
    }

    private static Profile profile(int years, Education education) {
        return new Profile(
                OrganisationType.NATIONAL_GOVERNMENT, Level.SENIOR, years, education, English.PROFICIENT, 47);
    }
}

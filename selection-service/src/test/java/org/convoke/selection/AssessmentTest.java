package org.convoke.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.eligibility.Verdict.MET;
import static org.convoke.selection.eligibility.Verdict.NOTE;
import static org.convoke.selection.eligibility.Verdict.NOT_MET;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.convoke.contracts.Criteria;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Profile.Education;
import org.convoke.contracts.Profile.English;
import org.convoke.contracts.Profile.Level;
import org.convoke.contracts.Profile.OrganisationType;
import org.convoke.selection.eligibility.Assessment;
import org.convoke.selection.eligibility.Criterion;
import org.convoke.selection.eligibility.Finding;
import org.convoke.selection.eligibility.Verdict;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTest {

    @Test
    void a_fitting_profile_meets_every_criterion_with_evidence() {
        var assessment = Assessment.of(Samples.PROFILE, Samples.CRITERIA);
        assertThat(assessment.eligible()).isTrue();
        assertThat(assessment.findings())
                .extracting(Finding::rule, Finding::verdict, Finding::evidence)
                .containsExactly(
                        row(
                                "R034",
                                MET,
                                "Works for: national government; asked for: national government,"
                                        + " local government"),
                        row("R035", MET, "Relevant years at project start: 8; at least 5 asked for"),
                        row(
                                "R036",
                                MET,
                                "Highest qualification: master; bachelor or a recognised equivalent asked" + " for"),
                        row("R037", MET, "English: proficient; proficient asked for"),
                        row("R041", NOTE, "Age at project start: 47; typically 40 to 55"));
    }

    @Rule("R034")
    @ParameterizedTest
    @CsvSource({"NATIONAL_GOVERNMENT, MET", "LOCAL_GOVERNMENT, MET", "OTHER, NEEDS_JUDGEMENT", "PRIVATE, NOT_MET"})
    void the_employer_must_be_of_a_wanted_kind(OrganisationType type, Verdict verdict) {
        var profile = new Profile(type, Level.SENIOR, 8, Education.MASTER, English.PROFICIENT, 47);
        assertVerdict(profile, Criterion.ORGANISATION, verdict);
    }

    @Rule("R035")
    @ParameterizedTest
    @CsvSource({"4, NOT_MET", "5, MET", "6, MET"})
    void five_relevant_years_are_enough(int years, Verdict verdict) {
        var profile = new Profile(
                OrganisationType.NATIONAL_GOVERNMENT, Level.MID, years, Education.MASTER, English.PROFICIENT, 47);
        assertVerdict(profile, Criterion.EXPERIENCE, verdict);
    }

    @Rule("R036")
    @ParameterizedTest
    @CsvSource({"SECONDARY, NOT_MET", "EQUIVALENT, NEEDS_JUDGEMENT", "BACHELOR, MET", "DOCTORATE, MET"})
    void an_equivalent_of_a_degree_is_left_to_the_officer(Education education, Verdict verdict) {
        var profile =
                new Profile(OrganisationType.NATIONAL_GOVERNMENT, Level.SENIOR, 8, education, English.PROFICIENT, 47);
        assertVerdict(profile, Criterion.DEGREE, verdict);
    }

    @Rule("R037")
    @ParameterizedTest
    @EnumSource(English.class)
    void only_proficient_english_is_accepted(English english) {
        var profile = new Profile(OrganisationType.NATIONAL_GOVERNMENT, Level.SENIOR, 8, Education.MASTER, english, 47);
        assertVerdict(profile, Criterion.ENGLISH, english == English.PROFICIENT ? MET : NOT_MET);
    }

    @Rule("R041")
    @ParameterizedTest
    @CsvSource({"25", "47", "70"})
    void age_is_never_more_than_a_note(int age) {
        var profile = new Profile(
                OrganisationType.NATIONAL_GOVERNMENT, Level.SENIOR, 8, Education.MASTER, English.PROFICIENT, age);
        assertVerdict(profile, Criterion.AGE, NOTE);
    }

    @Test
    void what_a_project_does_not_ask_is_not_judged() {
        var none = new Criteria("", Set.of(), Optional.empty(), false, false, Optional.empty());
        var profile = new Profile(OrganisationType.PRIVATE, Level.JUNIOR, 0, Education.SECONDARY, English.BASIC, 20);
        assertThat(Assessment.of(profile, none)).isEqualTo(new Assessment(List.of()));
        assertThat(Assessment.of(profile, none).eligible()).isTrue();
    }

    private static void assertVerdict(Profile profile, Criterion criterion, Verdict verdict) {
        var assessment = Assessment.of(profile, Samples.CRITERIA);
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.criterion() == criterion)
                .extracting(Finding::verdict)
                .containsExactly(verdict);
        assertThat(assessment.eligible()).isEqualTo(verdict != NOT_MET);
    }

    private static Tuple row(Object... values) {
        return Tuple.tuple(values);
    }
}

package org.convoke.nomination.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.convoke.contracts.OfferPolicy.Promotion;
import org.convoke.contracts.Policy.AttachmentKind;
import org.convoke.contracts.Policy.AttendanceUnit;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.SelectionPolicy;
import org.convoke.nomination.Samples;
import org.convoke.testing.Rule;
import org.convoke.webkit.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {

    private final Modalities modalities = new Modalities(new ObjectMapper().registerModule(new Jdk8Module()));

    /// Domain 1.5, column A; Q1.
    @Rule({"R014", "R065"})
    @Test
    void the_closing_date_ends_in_its_zone_and_lateness_is_bounded() {
        assertThat(Samples.notice().closesAt()).isEqualTo(Instant.parse("2016-10-01T14:59:59Z"));
        assertThat(Samples.notice().refusedAfter()).isEqualTo(Instant.parse("2016-10-08T14:59:59Z"));
        assertThat(Samples.notice().announceBy()).isEqualTo(LocalDate.of(2016, 11, 7));
    }

    @Rule({"R008", "R051"})
    @Test
    void the_digital_bundle_asks_for_biodata_only() {
        var policy = modalities.policy("DIGITAL_MULTICOUNTRY", Map.of());

        assertThat(policy.requiredDocuments()).isEqualTo(Set.of(DocumentKind.BIODATA));
        assertThat(policy.announceDaysBefore()).isEqualTo(14);
        assertThat(policy.attendanceUnit()).isEqualTo(AttendanceUnit.SESSION);
        assertThat(policy.progressReportMonths()).isEmpty();
        assertThat(policy.travel()).isFalse();
    }

    @Rule({"R008", "R073", "R074"})
    @ParameterizedTest
    @CsvSource({"FACE_TO_FACE, CONFIRMED", "HYBRID, CONFIRMED", "DIGITAL_MULTICOUNTRY, AUTOMATIC"})
    void every_bundle_asks_for_an_answer_that_leaves_half_of_the_time(String modality, Promotion promotion) {
        var policy = modalities.policy(modality, Map.of());

        var offers = policy.offers().orElseThrow();
        assertThat(2 * offers.answerDays()).isLessThan(policy.announceDaysBefore());
        assertThat(offers.alternateAnswerDays()).isLessThan(offers.answerDays());
        assertThat(offers.visaDays() > 0).isEqualTo(policy.travel());
        assertThat(offers.promotion()).isEqualTo(promotion);
    }

    @Rule("R008")
    @Test
    void a_project_may_ask_for_no_answer() {
        var own = Map.<String, JsonNode>of("offers", NullNode.getInstance());

        assertThat(modalities.policy("FACE_TO_FACE", own).offers()).isEmpty();
    }

    @Rule("R008")
    @Test
    void a_project_may_set_a_member_of_its_bundle_otherwise() {
        var own = Map.<String, JsonNode>of("minimumNominees", IntNode.valueOf(5));

        var policy = modalities.policy("FACE_TO_FACE", own);

        assertThat(policy.minimumNominees()).isEqualTo(5);
        assertThat(policy.overbookingSeats()).isEqualTo(2);
    }

    @Test
    void an_unknown_modality_or_policy_is_refused() {
        var typo = Map.<String, JsonNode>of("minimumNomines", IntNode.valueOf(5));

        assertThatThrownBy(() -> modalities.policy("../application", Map.of())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> modalities.policy("FACE_TO_FACE", typo)).isInstanceOf(Refusal.class);
    }

    @Rule({"R069", "R070"})
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"weights\": {\"level\": 101}}",
                "{\"weights\": {\"english\": -1}}",
                "{\"relevantYearsCap\": 0}",
                "{\"relevantYearsCap\": 61}",
                "{\"maximumPerCountry\": 0}",
                "{\"minimumPerCountry\": 3, \"maximumPerCountry\": 2}"
            })
    void a_policy_by_which_no_group_can_be_selected_is_refused(String selection) throws IOException {
        var own = Map.of("selection", new ObjectMapper().readTree(selection));
        assertThatThrownBy(() -> modalities.policy("FACE_TO_FACE", own)).isInstanceOf(Refusal.class);
        var bounded = Map.of("selection", new ObjectMapper().readTree("{\"maximumPerCountry\": 2}"));
        assertThat(modalities.policy("FACE_TO_FACE", bounded).selection().flatMap(policy -> policy.maximumPerCountry()))
                .contains(2);
    }

    @Rule("R119")
    @Test
    void a_part_of_each_session_may_be_enough_but_never_none_or_more_than_all() {
        var part = Map.<String, JsonNode>of("attendancePercent", IntNode.valueOf(90));

        assertThat(modalities.policy("DIGITAL_MULTICOUNTRY", part).attendancePercent())
                .contains(90);
        for (var senseless : List.of(
                Map.<String, JsonNode>of("attendancePercent", IntNode.valueOf(0)),
                Map.<String, JsonNode>of("attendancePercent", IntNode.valueOf(101)),
                Map.<String, JsonNode>of("attendanceGraceMinutes", IntNode.valueOf(-1)))) {
            assertThatThrownBy(() -> modalities.policy("DIGITAL_MULTICOUNTRY", senseless))
                    .isInstanceOf(Refusal.class);
        }
    }

    /// A file is all that another modality needs.
    @Rule("R008")
    @Test
    void a_third_modality_is_a_bundle_and_no_code() {
        var policy = modalities.policy("HYBRID", Map.of("overbookingSeats", IntNode.valueOf(1)));

        assertThat(policy.attendanceUnit()).isEqualTo(AttendanceUnit.SESSION);
        assertThat(policy.travel()).isTrue();
        assertThat(policy.announceDaysBefore()).isEqualTo(28);
        assertThat(policy.requiredAttachments()).contains(Set.of(AttachmentKind.IMPLEMENTATION_PROCEDURES));
        assertThat(policy.overbookingSeats()).isEqualTo(1);
    }

    /// Whoever travels is told four weeks ahead (R073), and the programme is due two weeks ahead (R024).
    @Rule({"R024", "R073"})
    @Test
    void only_a_project_without_travel_tells_programme_and_names_together() {
        for (var modality : List.of("FACE_TO_FACE", "HYBRID", "DIGITAL_MULTICOUNTRY")) {
            var policy = modalities.policy(modality, Map.of());
            var together = policy.selection()
                    .flatMap(SelectionPolicy::programmeWithNames)
                    .orElse(false);
            assertThat(together).as(modality).isEqualTo(!policy.travel());
            assertThat(policy.announceDaysBefore()).as(modality).isEqualTo(together ? 14 : 28);
        }
    }

    /// No class names a modality; whoever needs to know asks the policy.
    @Rule("R008")
    @Test
    void no_code_knows_a_modality_by_name() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .doesNotContain("FACE_TO_FACE", "DIGITAL_MULTICOUNTRY", "HYBRID"));
        }
    }
}

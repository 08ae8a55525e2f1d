package org.convoke.nomination.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.contracts.NominationEvent.Change;
import org.convoke.nomination.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeChangesTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .build();

    /// They tell the issues apart.
    private static final Set<String> NO_CHANGE = Set.of("reference", "issuedOn");

    /// Another value for each component, as JSON.
    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("reference", "\"16-IN-98-GE-WSP-A-PN1600098-002\""),
            Map.entry("issuedOn", "\"2016-11-21\""),
            Map.entry("title", "\"Another title\""),
            Map.entry("startsOn", "\"2017-03-06\""),
            Map.entry("endsOn", "\"2017-03-10\""),
            Map.entry("days", "4"),
            Map.entry("venue", "\"Kyoto\""),
            Map.entry("hostCountries", "[\"IN\"]"),
            Map.entry("modality", "\"HYBRID\""),
            Map.entry("implementingOrganisations", "[\"APO Secretariat\", \"NPO Japan\"]"),
            Map.entry("implementingNpos", "[\"JP\"]"),
            Map.entry("guide", "\"https://secretariat.example/guide\""),
            Map.entry("participatingCountries", "[\"IN\", \"JP\"]"),
            Map.entry("overseasSeats", "20"),
            Map.entry("localSeats", "3"),
            Map.entry("closesOn", "\"2017-01-10\""),
            Map.entry("zone", "\"Asia/Colombo\""),
            Map.entry("office", "{\"name\": \"Agriculture Department\", \"email\": \"ind@secretariat.example\"}"),
            Map.entry("signatory", "{\"name\": \"Another\", \"title\": \"Secretary-General\"}"),
            Map.entry("criteria", "{\"text\": \"Anybody\", \"organisationTypes\": [], \"degreeRequired\": true}"),
            Map.entry("sessions", "[{\"id\": \"day-1\", \"date\": \"2016-12-06\", \"title\": \"x\", \"minutes\": 1}]"),
            Map.entry("sections", "[{\"heading\": \"Background\", \"paragraphs\": [\"New.\"]}]"));

    static Stream<String> components() {
        return Stream.of(Notice.class.getRecordComponents())
                .map(component -> component.getName())
                .filter(name -> !name.equals("policy"));
    }

    @ParameterizedTest
    @MethodSource("components")
    void each_part_of_a_notice_is_compared(String component) throws Exception {
        var changes = NoticeChanges.between(Samples.notice(), changed(component));

        assertThat(changes.isEmpty()).isEqualTo(NO_CHANGE.contains(component));
    }

    @Test
    void each_member_of_the_policy_is_compared() throws Exception {
        var other = (ObjectNode) JSON.readTree("""
                {"minimumNominees": 1, "rankRequired": false, "requiredDocuments": ["BIODATA"], "lateNominationDays": 1,
                 "announceDaysBefore": 1, "overbookingSeats": 1, "alternateOrder": "MERIT_ONLY", "travel": false,
                 "attendanceUnit": "SESSION", "attendanceGraceMinutes": 1, "progressReportMonths": 1, "governmentApprovalDays": 1,
                 "requiredAttachments": ["OTHER"], "attendancePercent": 90}""");
        var json = (ObjectNode) JSON.valueToTree(Samples.notice());
        var names = new TreeSet<String>();
        other.fieldNames().forEachRemaining(names::add);

        var changes = NoticeChanges.between(
                Samples.notice(), JSON.treeToValue(json.<ObjectNode>set("policy", other), Notice.class));

        assertThat(changes.stream().map(Change::field).collect(Collectors.toSet()))
                .isEqualTo(names.stream().map("policy."::concat).collect(Collectors.toSet()));
    }

    @Test
    void a_change_says_what_stood_there_before() throws Exception {
        assertThat(NoticeChanges.between(Samples.notice(), changed("venue")))
                .containsExactly(new Change("Venue", "venue", Optional.of("Tokyo"), Optional.of("Kyoto")));
        assertThat(NoticeChanges.between(Samples.notice(), changed("sections")))
                .containsExactly(new Change("Background", "text", Optional.empty(), Optional.of("New.")));
        assertThat(NoticeChanges.between(changed("sections"), Samples.notice()))
                .containsExactly(new Change("Background", "text", Optional.of("New."), Optional.empty()));
    }

    @Test
    void a_long_text_is_named_but_not_quoted_in_the_event() {
        var words = Optional.of("word ".repeat(100));

        assertThat(NoticeChanges.brief(new Change("Background", "text", words, Optional.of("New."))))
                .isEqualTo(new Change("Background", "text", Optional.empty(), Optional.empty()));
    }

    private static Notice changed(String component) throws Exception {
        var json = (ObjectNode) JSON.valueToTree(Samples.notice());
        return JSON.treeToValue(json.set(component, JSON.readTree(OTHER.get(component))), Notice.class);
    }
}

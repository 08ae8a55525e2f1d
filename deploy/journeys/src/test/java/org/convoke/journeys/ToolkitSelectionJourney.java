package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// How the seats of 16-IN-98-GE-WSP-A were given, given back and filled again, and what is on record about it.
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToolkitSelectionJourney {
    private static final Instant CANDIDATES_KNOWN = Instant.parse("2016-10-13T00:00:00Z");
    private static final Instant ANNOUNCED = Instant.parse("2016-11-03T01:00:00Z");

    private final Cast cast = new Cast();

    private Outcome outcome;
    private Evidence evidence;
    private List<JsonNode> offers;
    private JsonNode report;

    @BeforeAll
    void tell(RunningPlatform running) {
        outcome = Tale.TOOLKIT.undisturbed(running);
        evidence = new Evidence(running, outcome.project());
        offers = evidence.rows("offers");
        report = evidence.round("report");
    }

    @Rule({"R045", "R069", "R070"})
    @Test
    void a_proven_proposal_is_overruled_twice_with_reasons() {
        assertThat(evidence.rows("proposals"))
                .singleElement()
                .satisfies(proposal ->
                        assertThat(proposal.get("provenOptimal").booleanValue()).isTrue());
        var acts = report.get("acts");
        assertThat(names(acts, "kind", "ADDED")).containsExactlyInAnyOrderElementsOf(People.names(cast.preferred));
        assertThat(names(acts, "kind", "REMOVED")).containsExactlyInAnyOrderElementsOf(People.names(cast.madeRoom));
        assertThat(acts)
                .hasSize(5)
                .allSatisfy(act -> assertThat(act.get("reason").textValue()).isNotBlank())
                .filteredOn(act -> act.get("kind").textValue().equals("REORDERED"))
                .hasSize(1);
        assertThat(report.at("/likeness/decided/index").intValue())
                .isLessThan(report.at("/likeness/proposed/index").intValue());
    }

    @Rule({"R073", "R131"})
    @Test
    void nobody_hears_anything_before_the_announcement_which_is_in_time() {
        assertThat(outcome.mails())
                .filteredOn(mail -> !mail.template().startsWith("obligation/")) // they remind of what is owed by whom
                .noneMatch(mail -> mail.sentAt()
                        .filter(at -> at.isAfter(CANDIDATES_KNOWN) && at.isBefore(ANNOUNCED))
                        .isPresent());
        assertThat(evidence.events())
                .filteredOn(event -> event.source().contains("selection"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.time()).isAfterOrEqualTo(ANNOUNCED));
        assertThat(outcome.round().announcedOn().orElseThrow())
                .isBeforeOrEqualTo(outcome.round().announceBy());
    }

    @Rule({"R103", "R104", "R105", "R106", "R107", "R108"})
    @Test
    void people_accept_by_their_link_or_their_npo_does_for_them() {
        assertThat(names(offers, "answeredBy", "NPO"))
                .containsExactlyInAnyOrderElementsOf(People.names(cast.throughNpo));
        assertThat(names(offers, "answeredBy", "PERSON")).hasSize(20);
        var declared = Evidence.of(offers, cast.overbooked, "declarations");
        assertThat(declared).hasSize(5);
        assertThat(Evidence.of(offers, cast.people.at("JP 1").getFirst(), "declarations"))
                .hasSize(1);
    }

    @Rule({"R109", "R110", "R111"})
    @Test
    void an_npo_passes_withdrawals_on_and_the_time_it_took_is_measured() {
        assertThat(transmitted(cast.leavers.getFirst())).isBetween(Duration.ofHours(24), Duration.ofHours(26));
        assertThat(transmitted(cast.leavers.getLast())).isBetween(Duration.ofHours(1), Duration.ofHours(2));
        assertThat(evidence.events("ParticipantWithdrawn"))
                .extracting(event -> event.data().get("reason").textValue())
                .containsExactly("FAMILY", "WORK", "VISA");
    }

    @Rule({"R080", "R081"})
    @Test
    void somebody_overbooked_has_the_first_seat_that_falls_free() {
        assertThat(evidence.events("OverbookingUsed"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.data().at("/nominee/name").textValue()).isEqualTo(cast.overbooked.name()));
    }

    @Rule({"R076", "R078", "R079", "R112"})
    @Test
    void a_compatriot_has_the_second_and_the_third_is_for_whoever_can_still_come() {
        var places = evidence.round("roster").get("participants").valueStream().toList();
        for (var turn = 0; turn < cast.successors.size(); turn++) {
            var leaver = cast.leavers.get(turn + 1);
            assertThat(Evidence.of(places, cast.successors.get(turn), "replaces"))
                    .isEqualTo(Evidence.of(places, leaver, "nomination"));
        }
        assertThat(outcome.passedOver())
                .extracting(SuccessionDesk.Waiting::toString)
                .containsExactlyElementsOf(cast.madeRoom.stream()
                        .map(person -> person.name() + ": VISA takes 14 days, 7 are left")
                        .toList());
    }

    @Rule({"R011", "R012", "R113"})
    @Test
    void every_seat_is_accounted_for_in_the_end() {
        assertThat(outcome.roster().active())
                .extracting(Roster.Place::name)
                .containsExactlyInAnyOrderElementsOf(People.names(cast.present));
        assertThat(standing("WITHDRAWN")).containsExactlyInAnyOrderElementsOf(People.names(cast.leavers));
        assertThat(standing("VACATED")).containsExactlyElementsOf(People.names(cast.noShow));
        assertThat(standing("RELEASED")).containsExactlyInAnyOrderElementsOf(People.names(cast.released));
        assertThat(evidence.round("succession").get("vacancies"))
                .singleElement()
                .satisfies(seat -> assertThat(Evidence.name(seat))
                        .isEqualTo(cast.noShow.getFirst().name()));
    }

    @Rule({"R052", "R065", "R069"})
    @Test
    void the_fair_process_report_says_it_all() {
        var countries = report.get("countries");
        assertThat(countries).hasSize(21);
        assertThat(sum(countries, "nominated")).isEqualTo(cast.everybody.size() - 1);
        assertThat(sum(countries, "proposed")).isEqualTo(cast.selected.size());
        assertThat(sum(countries, "seats")).isEqualTo(cast.present.size());
        assertThat(sum(countries, "withdrawn")).isEqualTo(cast.leavers.size() + cast.noShow.size());
        assertThat(countries)
                .allSatisfy(row -> assertThat(row.get("eligible").intValue())
                        .isLessThanOrEqualTo(row.get("nominated").intValue()));
        assertThat(report.at("/timeline/days").intValue()).isEqualTo(32);
        assertThat(names(report.get("handling"), "standing", "NOT_SELECTED"))
                .containsExactlyInAnyOrderElementsOf(People.names(cast.people.at("ID 4", "IN 4")));
        assertThat(evidence.file("report.pdf")).startsWith("%PDF".getBytes());
    }

    private Duration transmitted(Nominee leaver) {
        return Duration.ofSeconds(
                Evidence.of(offers, leaver, "transmittedAfterSeconds").longValue());
    }

    private List<String> standing(String standing) {
        return Stream.of(outcome.roster().participants(), outcome.roster().alternates())
                .flatMap(List::stream)
                .filter(place -> place.standing().equals(standing))
                .map(Roster.Place::name)
                .toList();
    }

    private static List<String> names(Iterable<JsonNode> rows, String field, String value) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path(field).asText().equals(value))
                .map(Evidence::name)
                .toList();
    }

    private static int sum(JsonNode rows, String field) {
        return rows.valueStream().mapToInt(row -> row.get(field).intValue()).sum();
    }
}

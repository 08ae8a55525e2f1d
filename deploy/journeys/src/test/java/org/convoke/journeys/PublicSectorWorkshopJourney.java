package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.convoke.journeys.client.Account;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// How 22-CL-15-GE-WSP-A ends, from outside: other dates, other papers and another measure of attendance.
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicSectorWorkshopJourney {
    private final People people = new People(Nominees.named("22-CL-15-GE-WSP-A"));
    private final List<Nominee> selected = people.at(
            "IN 1 2 3",
            "JP 1 2 3",
            "MY 1 2 3 4",
            "PH 1 2 3 4",
            "TH 1 2 3",
            "VN 1 2 3",
            "ID 1 2 3",
            "LK 1 2 3 4 5 6 7 8 9");
    private final List<Nominee> notSelected = people.at("TH 4", "ID 4");
    private final List<Nominee> recalled = people.at("IN 4");
    private final Nominee missedSession = people.at("ID 2").getFirst();
    private final Nominee leftEarly = people.at("LK 5").getFirst();
    private final List<Nominee> certified = People.without(People.without(selected, missedSession), leftEarly);

    private RunningPlatform running;
    private Outcome outcome;

    @BeforeAll
    void tell(RunningPlatform running) {
        this.running = running;
        this.outcome = Tale.PUBLIC_SECTOR.undisturbed(running);
    }

    @Rule({"R074", "R101"})
    @Test
    void its_dates_follow_from_the_notification_and_nobody_travels() {
        var round = outcome.round();
        assertThat(round.closesAt()).hasToString("2022-08-03T14:59:59Z");
        assertThat(round.announceBy()).isEqualTo("2022-08-10");
        assertThat(round.announcedOn()).hasValue(LocalDate.parse("2022-08-09"));
        assertThat(round.stay()).isEmpty();
    }

    @Rule({"R011", "R012"})
    @Test
    void its_seats_are_38_and_12_and_need_not_be_filled() {
        assertThat(outcome.round().overseasSeats()).isEqualTo(38);
        assertThat(outcome.round().localSeats()).isEqualTo(12);
        assertThat(outcome.roster().active())
                .extracting(Roster.Place::name)
                .containsExactlyInAnyOrderElementsOf(People.names(selected));
        assertThat(outcome.roster().active())
                .filteredOn(place -> place.pool().equals("LOCAL"))
                .allMatch(place -> place.country().equals("LK"))
                .hasSize(9);
    }

    @Rule("R052")
    @Test
    void one_nomination_without_its_biodata_is_kept_and_left_out() {
        var path = "/nominations/api/projects/%s/nominations".formatted(outcome.project());
        assertThat(running.platform().as(Account.OFFICER).all(path, JsonNode.class))
                .filteredOn(nomination -> !nomination.get("missing").isEmpty())
                .singleElement()
                .satisfies(nomination -> {
                    assertThat(nomination.get("name").textValue())
                            .isEqualTo(people.at("ID 4").getFirst().name());
                    assertThat(nomination.get("status").textValue()).isEqualTo("NOT_SELECTED");
                });
    }

    @Rule("R045")
    @Test
    void an_order_of_preference_is_taken_though_none_is_asked_for() {
        var path = "/selection/api/rounds/%s/candidates".formatted(outcome.project());
        var ranked = running.platform().as(Account.OFFICER).list(path, Candidate.class).stream()
                .filter(candidate -> candidate.rank().isPresent())
                .sorted(Comparator.comparing(candidate -> candidate.rank().orElseThrow()))
                .map(Candidate::name);
        assertThat(ranked).containsExactlyElementsOf(People.names(people.at("MY 2 1 3 4")));
    }

    @Test
    void it_asks_for_no_medical_form_and_no_progress_report() {
        var officer = running.platform().as(Account.OFFICER);
        var policy = officer.get("/nominations/api/projects/" + outcome.project(), JsonNode.class)
                .at("/notification/policy");
        assertThat(policy.get("requiredDocuments"))
                .extracting(JsonNode::textValue)
                .containsExactly("BIODATA");
        assertThat(policy.has("progressReportMonths")).isFalse();
    }

    @Rule("R119")
    @Test
    void a_short_network_drop_is_forgiven_and_a_missed_session_is_not() {
        assertThat(outcome.certificates())
                .filteredOn(Earned::issued)
                .extracting(Earned::name)
                .containsExactlyInAnyOrderElementsOf(People.names(certified))
                .contains(people.at("PH 2").getFirst().name());
        assertThat(missed(missedSession)).containsExactly("day-2-session-1");
        assertThat(missed(leftEarly)).containsExactly("day-3-session-1");
    }

    @Test
    void everybody_concerned_is_told_once() {
        var letters = new Letters("projects@secretariat.example", "LK")
                .everyNpo("project-notified")
                .host("project-notified")
                .personal("nomination-submitted", People.all(List.of(selected, notSelected, recalled)))
                .npos("government-approval-confirmed", people.at("MY 1"))
                .npos("nomination-returned", people.at("IN 2"))
                .personal("nomination-submitted", people.at("IN 2"))
                .personal("nomination-recalled", recalled)
                .secretariat("nomination-recalled")
                .secretariat("nomination-window-closed")
                .host("nomination-window-closed")
                .silent("country-did-not-nominate", Set.of("LK", "PH", "ID", "VN", "IN", "MY", "TH", "JP"))
                .personal("participant-selected", selected)
                .candidates("pass-issued", selected)
                .npos("candidate-not-selected", notSelected)
                .secretariat("selection-announced")
                .host("selection-announced")
                .personal("certificate-issued", certified)
                .personal("certificate-withheld", List.of(missedSession, leftEarly));
        assertThat(Letters.of(outcome)).isEqualTo(letters.owed());
        new Delivery(running, outcome).isExactlyOnce();
    }

    private List<String> missed(Nominee nominee) {
        return outcome.certificates().stream()
                .filter(earned -> earned.name().equals(nominee.name()))
                .filter(earned -> earned.standing().equals("WITHHELD"))
                .flatMap(earned -> earned.missed().stream())
                .map(Earned.Missed::session)
                .toList();
    }
}

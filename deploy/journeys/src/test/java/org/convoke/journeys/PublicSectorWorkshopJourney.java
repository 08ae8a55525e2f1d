package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
            "BD 1 2",
            "FJ 1",
            "HK 1",
            "ID 1 3",
            "IN 1 2 3",
            "IR 1 2",
            "JP 1 3",
            "KH 1 2",
            "KR 1 2",
            "LA 1",
            "MN 1",
            "MY 1 2 4",
            "NP 1 2",
            "PH 1 2 4",
            "PK 1 2 3",
            "SG 1 2",
            "TH 1 2 3",
            "TW 1",
            "VN 1 3",
            "LK 1 2 3 4 5 6 8 9 10 12 13 14");
    private final List<Nominee> waiting = people.at("JP 2", "ID 2", "MN 2", "MY 3", "PH 3", "VN 2", "LK 7 11");
    private final List<Nominee> notSelected = people.at("TH 4", "ID 4");
    private final List<Nominee> recalled = people.at("IN 4");
    private final List<Nominee> declined = people.at("JP 3");
    private final List<Nominee> successor = people.at("JP 2");
    private final List<Nominee> present = People.all(List.of(People.without(selected, declined), successor));
    private final List<Nominee> missedSession = people.at("ID 3");
    private final List<Nominee> leftEarly = people.at("LK 5");
    private final List<Nominee> withheld = People.all(List.of(missedSession, leftEarly));
    private final List<Nominee> certified = People.without(present, withheld);

    private RunningPlatform running;
    private Outcome outcome;
    private Evidence evidence;

    @BeforeAll
    void tell(RunningPlatform running) {
        this.running = running;
        this.outcome = Tale.PUBLIC_SECTOR.undisturbed(running);
        this.evidence = new Evidence(running, outcome.project());
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
    void its_seats_are_38_and_12_and_all_are_taken() {
        assertThat(outcome.round().overseasSeats()).isEqualTo(38);
        assertThat(outcome.round().localSeats()).isEqualTo(12);
        assertThat(outcome.roster().active())
                .extracting(Roster.Place::name)
                .containsExactlyInAnyOrderElementsOf(People.names(present))
                .hasSize(38 + 12);
        assertThat(outcome.roster().active())
                .filteredOn(place -> place.pool().equals("LOCAL"))
                .allMatch(place -> place.country().equals("LK"))
                .hasSize(12);
    }

    @Rule({"R069", "R070", "R074"})
    @Test
    void it_is_proposed_decided_and_announced_within_the_seven_days_that_are_left() {
        var report = evidence.round("report");
        assertThat(report.at("/timeline/days").intValue()).isBetween(1, 7);
        assertThat(report.get("acts")).isEmpty();
        assertThat(evidence.rows("proposals"))
                .singleElement()
                .satisfies(proposal ->
                        assertThat(proposal.get("provenOptimal").booleanValue()).isTrue());
    }

    @Rule({"R024", "R074"})
    @Test
    void names_programme_and_speakers_are_told_in_one_act() {
        assertThat(evidence.events("ParticipantSelected"))
                .hasSize(selected.size())
                .allSatisfy(event -> assertThat(
                                event.data().at("/programme/speakers/0").textValue())
                        .startsWith("Dr. Rina Tan"));
        assertThat(evidence.events("SelectionAnnounced"))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.data().at("/programme/link").textValue())
                                .endsWith("programme.pdf"));
    }

    @Rule({"R076", "R078"})
    @Test
    void whoever_declines_is_replaced_at_once_and_everybody_else_accepts() {
        var offers = evidence.rows("offers");
        assertThat(offers).hasSize(selected.size() + 1);
        assertThat(offers)
                .filteredOn(offer -> offer.get("status").textValue().equals("ACCEPTED"))
                .extracting(Evidence::name)
                .containsExactlyInAnyOrderElementsOf(People.names(present));
        assertThat(Evidence.of(offers, declined.getFirst(), "status").textValue())
                .isEqualTo("DECLINED");
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
        assertThat(missed(missedSession.getFirst())).containsExactly("day-2-session-1");
        assertThat(missed(leftEarly.getFirst())).containsExactly("day-3-session-1");
    }

    @Test
    void everybody_concerned_is_told_once() {
        var seated = People.all(List.of(selected, successor));
        var letters = new Letters("projects@secretariat.example", "LK")
                .everyNpo("project-notified")
                .host("project-notified")
                .personal("nomination-submitted", People.all(List.of(selected, waiting, notSelected, recalled)))
                .npos("government-approval-confirmed", people.at("MY 1"))
                .npos("nomination-returned", people.at("IN 2"))
                .personal("nomination-submitted", people.at("IN 2"))
                .personal("nomination-recalled", recalled)
                .secretariat("nomination-recalled")
                .around("nomination-window-closed")
                .npo("country-did-not-nominate", "TR")
                .personal("participant-selected", selected)
                .personal("alternate-listed", waiting)
                .npos("candidate-not-selected", notSelected)
                .around("selection-announced")
                .personal("seat-offered", seated)
                .personal("offer-declined", declined)
                .around("offer-declined")
                .personal("alternate-promoted", successor)
                .around("alternate-promoted")
                .personal("offer-accepted", present)
                .candidates("pass-issued", present)
                .personal("alternate-released", People.without(waiting, successor))
                .personal("certificate-issued", certified)
                .personal("certificate-withheld", withheld);
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

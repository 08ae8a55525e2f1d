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

/// How 16-IN-98-GE-WSP-A ends, from outside: the rules' dates, the seats, the papers, and every mail once.
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToolkitWorkshopJourney {
    private final People people = new People(Nominees.named("16-IN-98-GE-WSP-A"));
    private final List<Nominee> selected =
            people.at("ID 1 2 3", "IN 1 2 3", "LK 1 2 4", "MY 1 2 4", "PH 1 2", "TH 1 4", "VN 1 2", "JP 1 2");
    private final List<Nominee> waiting = people.at("PH 3", "VN 3", "MY 3", "PH 4");
    private final List<Nominee> notSelected = people.at("LK 3", "ID 4", "IN 4", "TH 2 3");
    private final List<Nominee> recalled = people.at("VN 4");
    private final Nominee leaver = people.at("MY 2").getFirst();
    private final Nominee successor = people.at("MY 3").getFirst();
    private final Nominee absentee = people.at("PH 2").getFirst();
    private final List<Nominee> present = People.all(List.of(People.without(selected, leaver), List.of(successor)));

    private RunningPlatform running;
    private Outcome outcome;

    @BeforeAll
    void tell(RunningPlatform running) {
        this.running = running;
        this.outcome = Tale.TOOLKIT.undisturbed(running);
    }

    @Rule({"R014", "R073", "R088", "R102"})
    @Test
    void its_dates_follow_from_the_notification() {
        var round = outcome.round();
        assertThat(round.closesAt()).hasToString("2016-10-01T14:59:59Z");
        assertThat(round.announceBy()).isEqualTo("2016-11-07");
        assertThat(round.announcedOn()).hasValue(LocalDate.parse("2016-11-03"));
        var stay = round.stay().orElseThrow();
        assertThat(stay.arriveOn()).isEqualTo("2016-12-04");
        assertThat(stay.departOn()).isEqualTo("2016-12-10");
        assertThat(stay.insuredFrom()).isEqualTo("2016-12-04");
        assertThat(stay.insuredTo()).isEqualTo("2016-12-10");
    }

    @Rule({"R044", "R052", "R065", "R066"})
    @Test
    void one_country_each_is_late_incomplete_provisional_and_below_the_minimum() {
        var nominations = nominations();
        assertThat(named(nominations, "/late"))
                .containsExactly(people.at("IN 4").getFirst().name());
        assertThat(named(nominations, "/provisional"))
                .containsExactly(people.at("TH 3").getFirst().name());
        assertThat(nominations)
                .filteredOn(nomination -> !nomination.get("missing").isEmpty())
                .extracting(nomination -> nomination.get("name").textValue())
                .containsExactly(people.at("ID 4").getFirst().name());
        assertThat(nominations)
                .filteredOn(nomination -> nomination.get("country").textValue().equals("JP"))
                .hasSize(2);
        assertThat(belowMinimum()).contains("JP").doesNotContain("IN", "LK");
    }

    @Rule({"R045", "R068"})
    @Test
    void an_answer_a_new_order_and_a_recall_count_when_the_window_closes() {
        var asked = people.at("PH 3").getFirst();
        assertThat(versions(asked)).containsExactly("SUBMITTED", "RETURNED", "EDITED", "RESUBMITTED");
        assertThat(ranks("MY")).containsExactlyElementsOf(People.names(people.at("MY 1 2 4 3")));
        assertThat(nominations())
                .filteredOn(nomination -> nomination.get("status").textValue().equals("RECALLED"))
                .extracting(nomination -> nomination.get("name").textValue())
                .containsExactlyElementsOf(People.names(recalled));
    }

    private List<String> versions(Nominee nominee) {
        var id = nominations().stream()
                .filter(nomination -> nomination.get("name").textValue().equals(nominee.name()))
                .map(nomination -> nomination.get("id").textValue())
                .findFirst()
                .orElseThrow();
        return running
                .platform()
                .as(Account.OFFICER)
                .list("/nominations/api/nominations/%s/versions".formatted(id), JsonNode.class)
                .stream()
                .map(version -> version.get("act").textValue())
                .toList();
    }

    private List<String> ranks(String country) {
        return nominations().stream()
                .filter(nomination -> nomination.get("country").textValue().equals(country))
                .sorted(Comparator.comparing(
                        nomination -> nomination.get("rank").intValue()))
                .map(nomination -> nomination.get("name").textValue())
                .toList();
    }

    private List<JsonNode> nominations() {
        var path = "/nominations/api/projects/%s/nominations".formatted(outcome.project());
        return running.platform().as(Account.OFFICER).all(path, JsonNode.class);
    }

    private static List<String> named(List<JsonNode> nominations, String flag) {
        return nominations.stream()
                .filter(nomination -> nomination.at(flag).booleanValue())
                .map(nomination -> nomination.get("name").textValue())
                .toList();
    }

    private List<String> belowMinimum() {
        var path = "/notifications/api/events?limit=200&project=" + outcome.project();
        return running.platform().as(Account.OFFICER).all(path, Event.class).stream()
                .filter(event -> event.name().equals("NominationWindowClosed"))
                .flatMap(event -> event.data().get("belowMinimum").valueStream())
                .map(JsonNode::textValue)
                .toList();
    }

    @Rule({"R011", "R012", "R078"})
    @Test
    void its_seats_are_18_and_2_and_the_best_alternate_of_the_country_takes_the_free_one() {
        assertThat(outcome.round().overseasSeats()).isEqualTo(18);
        assertThat(outcome.round().localSeats()).isEqualTo(2);
        var roster = outcome.roster();
        assertThat(roster.active())
                .extracting(Roster.Place::name)
                .containsExactlyInAnyOrderElementsOf(People.names(present));
        assertThat(roster.participants())
                .filteredOn(place -> place.standing().equals("WITHDRAWN"))
                .extracting(Roster.Place::name)
                .containsExactly(leaver.name());
        assertThat(roster.alternates())
                .extracting(Roster.Place::name)
                .containsExactlyInAnyOrderElementsOf(People.names(People.without(waiting, successor)));
    }

    @Rule("R118")
    @Test
    void whoever_missed_a_day_has_no_certificate_and_everybody_else_has_one() {
        var certificates = outcome.certificates();
        assertThat(certificates)
                .filteredOn(Earned::issued)
                .extracting(Earned::name)
                .containsExactlyInAnyOrderElementsOf(People.names(People.without(present, absentee)));
        assertThat(certificates)
                .filteredOn(earned -> earned.standing().equals("WITHHELD"))
                .singleElement()
                .satisfies(earned -> {
                    assertThat(earned.name()).isEqualTo(absentee.name());
                    assertThat(earned.number()).isEmpty();
                    assertThat(earned.missed())
                            .extracting(Earned.Missed::session)
                            .containsExactly("day-4");
                });
    }

    @Test
    void a_certificate_is_a_pdf_and_anybody_can_verify_it() {
        var certificate = outcome.certificates().stream()
                .filter(Earned::issued)
                .findFirst()
                .orElseThrow();
        var npo = running.platform().as(Account.system(certificate.country()));
        assertThat(npo.bytes(CertificateDesk.pdf(certificate.number().orElseThrow())))
                .startsWith("%PDF".getBytes());
        var address = certificate.verificationUrl().orElseThrow();
        var page = running.platform().open(address, "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(new String(page.body()))
                .contains("VALID")
                .contains(certificate.number().orElseThrow());
        assertThat(running.platform().open(address + "9", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Rule({"R125", "R138"})
    @Test
    void progress_reports_are_requested_six_months_after_the_end() {
        var path = "/notifications/api/events?limit=200&project=" + outcome.project();
        var requests = running.platform().as(Account.OFFICER).all(path, Event.class).stream()
                .filter(event -> event.name().equals("ProgressReportRequested"))
                .toList();
        assertThat(requests)
                .hasSize(present.size())
                .allSatisfy(event ->
                        assertThat(event.data().get("requestedOn").textValue()).isEqualTo("2017-06-09"));
    }

    @Test
    void everybody_concerned_is_told_once() {
        var nominated = People.all(List.of(selected, waiting, notSelected, recalled));
        var letters = new Letters("ind@secretariat.example", "JP")
                .everyNpo("project-notified")
                .host("project-notified")
                .personal("nomination-submitted", nominated)
                .npos("nomination-completed", people.at("VN 2"))
                .npos("nomination-returned", people.at("PH 3"))
                .personal("nomination-submitted", people.at("PH 3"))
                .personal("nomination-recalled", recalled)
                .secretariat("nomination-recalled")
                .npos("government-approval-confirmed", people.at("MY 1"))
                .secretariat("nomination-window-closed")
                .host("nomination-window-closed")
                .silent("country-did-not-nominate", Set.of("LK", "PH", "ID", "VN", "IN", "MY", "TH", "JP"))
                .personal("participant-selected", selected)
                .candidates("pass-issued", selected)
                .personal("alternate-listed", waiting)
                .npos("candidate-not-selected", notSelected)
                .secretariat("selection-announced")
                .host("selection-announced")
                .personal("participant-withdrawn", List.of(leaver))
                .secretariat("participant-withdrawn")
                .host("participant-withdrawn")
                .personal("alternate-promoted", List.of(successor))
                .candidates("pass-issued", List.of(successor))
                .secretariat("alternate-promoted")
                .host("alternate-promoted")
                .personal("certificate-issued", People.without(present, absentee))
                .personal("certificate-withheld", List.of(absentee))
                .personal("progress-report-requested", present);
        assertThat(Letters.of(outcome)).isEqualTo(letters.owed());
        new Delivery(running, outcome).isExactlyOnce();
    }

    @Test
    void the_mail_to_whoever_missed_a_day_names_the_day() {
        var mail = outcome.mails().stream()
                .filter(each -> each.template().equals("certificate-withheld-candidate"))
                .findFirst()
                .orElseThrow();
        assertThat(mail.recipient()).isEqualTo(absentee.email());
        var text = running.platform().as(Account.OFFICER).get("/notifications/api/mails/" + mail.id(), Text.class);
        assertThat(text.text()).contains("8 December 2016").contains("Observational visits");
    }

    record Text(String text) {}
}

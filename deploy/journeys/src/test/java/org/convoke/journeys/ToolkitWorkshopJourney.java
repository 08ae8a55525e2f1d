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

/// How 16-IN-98-GE-WSP-A ends, from outside: the rules' dates, the seats, the papers, and every mail once.
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToolkitWorkshopJourney {
    private final Cast cast = new Cast();
    private final People people = cast.people;

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
        assertThat(nominations).hasSize(60);
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
        assertThat(belowMinimum()).containsExactlyInAnyOrder("JP", "KH", "TW", "FJ", "HK", "LA", "MN", "TR");
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
                .containsExactlyElementsOf(People.names(cast.recalled));
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

    @Rule("R118")
    @Test
    void whoever_missed_a_day_has_no_certificate_and_everybody_else_has_one() {
        var certificates = outcome.certificates();
        assertThat(certificates)
                .filteredOn(Earned::issued)
                .extracting(Earned::name)
                .containsExactlyInAnyOrderElementsOf(People.names(People.without(cast.present, cast.absentee)));
        assertThat(missed(cast.absentee)).containsExactly("day-4");
        assertThat(missed(cast.noShow)).containsExactly("day-1", "day-2", "day-3", "day-4", "day-5");
    }

    private List<String> missed(List<Nominee> one) {
        return outcome.certificates().stream()
                .filter(earned -> earned.name().equals(one.getFirst().name()))
                .filter(earned ->
                        earned.standing().equals("WITHHELD") && earned.number().isEmpty())
                .flatMap(earned -> earned.missed().stream())
                .map(Earned.Missed::session)
                .toList();
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
                .hasSize(cast.present.size())
                .allSatisfy(event ->
                        assertThat(event.data().get("requestedOn").textValue()).isEqualTo("2017-06-09"));
    }

    @Test
    void everybody_concerned_is_told_once() {
        var seated = People.all(List.of(cast.selected, cast.successors));
        var withheld = People.all(List.of(cast.noShow, cast.absentee));
        var letters = new Letters("ind@secretariat.example", "JP")
                .everyNpo("project-notified")
                .host("project-notified")
                .personal("nomination-submitted", cast.everybody)
                .npos("nomination-completed", people.at("VN 2"))
                .npos("nomination-returned", people.at("PH 3"))
                .personal("nomination-submitted", people.at("PH 3"))
                .personal("nomination-recalled", cast.recalled)
                .secretariat("nomination-recalled")
                .npos("government-approval-confirmed", people.at("MY 1"))
                .around("nomination-window-closed")
                .npo("country-did-not-nominate", "TR")
                .personal("participant-selected", cast.selected)
                .personal("alternate-listed", cast.waiting)
                .npos("candidate-not-selected", cast.notSelected)
                .around("selection-announced")
                .personal("seat-offered", seated)
                .personal("offer-accepted", seated)
                .candidates("pass-issued", seated)
                .personal("withdrawal-reported", people.at("IR 2", "PK 1"))
                .secretariat("overbooking-used")
                .personal("alternate-released", cast.released)
                .personal("seat-vacated", cast.noShow)
                .around("seat-vacated")
                .personal("certificate-issued", People.without(cast.present, cast.absentee))
                .personal("certificate-withheld", withheld)
                .personal("progress-report-requested", cast.present)
                .candidates("paper-overdue", cast.present);
        cast.leavers.forEach(leaver ->
                letters.personal("participant-withdrawn", List.of(leaver)).around("participant-withdrawn"));
        cast.successors.forEach(successor -> letters.secretariat("alternate-promotion-proposed")
                .personal("alternate-promoted", List.of(successor))
                .around("alternate-promoted"));
        letters.replaced("alternate-promoted", cast.leavers.getLast());
        assertThat(Letters.of(outcome)).isEqualTo(letters.owed());
        new Delivery(running, outcome).isExactlyOnce();
    }

    @Test
    void the_mail_to_whoever_missed_a_day_names_the_day() {
        var mail = outcome.mails().stream()
                .filter(each -> each.template().equals("certificate-withheld-candidate"))
                .filter(each -> each.recipient().equals(cast.absentee.getFirst().email()))
                .findFirst()
                .orElseThrow();
        var text = running.platform().as(Account.OFFICER).get("/notifications/api/mails/" + mail.id(), Text.class);
        assertThat(text.text()).contains("8 December 2016").contains("Observational visits");
    }

    record Text(String text) {}
}

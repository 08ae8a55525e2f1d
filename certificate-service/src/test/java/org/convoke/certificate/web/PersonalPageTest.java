package org.convoke.certificate.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.offering;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.person;
import static org.convoke.certificate.web.Api.soon;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.CertificateEvent.PassIssued;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.OfferAccepted;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.ParticipantWithdrawn;
import org.convoke.contracts.SelectionEvent.PersonalLinkRenewed;
import org.convoke.contracts.SelectionEvent.Voice;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.webkit.PersonalLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The page of a participant and the address that opens it.
@QuarkusTest
class PersonalPageTest {

    @Inject
    Kafka kafka;

    @Inject
    PersonalLinks links;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạnh");
    private final Nominee minh = nominee("VN", "Trần Văn Minh");

    @BeforeEach
    void a_month_before() {
        TestClock.set(Instant.parse("2016-11-07T03:00:00Z"));
    }

    @Test
    void whoever_has_a_seat_is_sent_the_address_of_a_page() {
        select();
        var page = page(secret(1)).statusCode(200);
        page.header("Cache-Control", "no-store").header("Referrer-Policy", "no-referrer");
        page.header("X-Robots-Tag", "noindex").contentType("text/html");
        page.body(containsString(hanh.name()), containsString("Monday 5 December 2016"));
        page.body(not(containsString(minh.name())));
        assertThat(passes().toString()).doesNotContain(secret(1));
        page("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").statusCode(404);
        page(passes().pass().toString()).statusCode(404);
    }

    @Test
    void another_address_makes_the_old_one_useless() {
        select();
        var old = secret(1);
        renew("director.in").statusCode(404);
        renew("host.jp").statusCode(403);
        renew("director.vn").statusCode(204);
        soon(() -> assertThat(passes().issue()).isEqualTo(2));
        page(old).statusCode(404).body(containsString("leads nowhere"), not(containsString(hanh.name())));
        page(secret(2)).statusCode(200);

        kafka.tell(new PersonalLinkRenewed(code, hanh, UUID.randomUUID(), 2));
        soon(() -> assertThat(passes().issue()).isEqualTo(3));
        page(secret(2)).statusCode(404);
        page(secret(3)).statusCode(200);
    }

    @Test
    void the_address_ends_long_after_the_project_and_at_once_for_whoever_withdraws() {
        select();
        TestClock.set(Instant.parse("2018-06-08T14:59:59Z"));
        page(secret(1)).statusCode(200);
        TestClock.set(Instant.parse("2018-06-08T15:00:00Z"));
        page(secret(1)).statusCode(404);
        TestClock.set(Instant.parse("2016-11-08T03:00:00Z"));
        kafka.tell(new ParticipantWithdrawn(code, hanh, WithdrawalReason.WORK, Instant.EPOCH));
        soon(() -> page(secret(1)).statusCode(404));
        person("director.vn")
                .post("/api/projects/{code}/participants/{nomination}/link", code, hanh.nomination())
                .then()
                .statusCode(404);
    }

    @Test
    void the_calendar_of_whoever_withdraws_stays_and_says_that_all_is_off() {
        select();
        calendar().body(containsString("STATUS:TENTATIVE"), not(containsString("STATUS:CANCELLED")));
        kafka.tell(new ParticipantWithdrawn(code, hanh, WithdrawalReason.WORK, Instant.EPOCH));
        soon(() -> page(secret(1)).statusCode(404));

        var ics = calendar().body(not(containsString("STATUS:TENTATIVE")), not(containsString("STATUS:CONFIRMED")));
        ics.body(containsString("UID:" + code + "-day-1@convoke"), containsString("STATUS:CANCELLED"));
        TestClock.set(Instant.parse("2018-06-08T15:00:00Z"));
        given().get("/my/{secret}/calendar.ics", secret(1)).then().statusCode(404);
    }

    @Rule("R131")
    @Test
    void a_seat_that_is_offered_has_a_page_once_it_is_accepted() {
        kafka.tell(offering(tokyo(code)));
        kafka.tell(new ParticipantSelected(code, hanh, Optional.empty()));
        kafka.tell(new ParticipantSelected(code, minh, Optional.empty()));
        awaitParticipants(code, 2);
        assertThat(kafka.told(code, PassIssued.class)).isEmpty();
        kafka.tell(new OfferAccepted(code, minh, Voice.PERSON, Instant.EPOCH));
        soon(() -> assertThat(passes().nominee()).isEqualTo(minh));
    }

    private void select() {
        kafka.tell(tokyo(code), new ParticipantSelected(code, hanh, Optional.empty()));
        soon(() -> assertThat(kafka.told(code, PassIssued.class)).hasSize(1));
    }

    private PassIssued passes() {
        return kafka.told(code, PassIssued.class).getLast();
    }

    private String secret(int issue) {
        return links.secret(passes().pass(), issue);
    }

    private ValidatableResponse calendar() {
        return given().get("/my/{secret}/calendar.ics", secret(1)).then().statusCode(200);
    }

    private static ValidatableResponse page(String secret) {
        return given().get("/my/{secret}", secret).then();
    }

    private ValidatableResponse renew(String officer) {
        return person(officer)
                .post("/api/projects/{code}/participants/{nomination}/link", code, hanh.nomination())
                .then();
    }
}

package org.convoke.notification.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.convoke.notification.Fresh;
import org.convoke.testing.Mailbox;
import org.convoke.testing.Tokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/// Mail that comes back, addresses that are written to no more, and what people can do about both.
@QuarkusTest
class ReturnedMailTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> WHY = Map.of("reason", "The NPO says that the mailbox is mended.");

    @Inject
    Mails mails;

    private final String recipient = "Officer@" + Fresh.domain();

    @Test
    void an_address_that_does_not_exist_gets_no_more_mail_until_somebody_lifts_that() throws MessagingException {
        var returned = sent();
        comesBack(returned, "5.1.1");
        awaitState(returned, MailState.BOUNCED);

        var next = owe();
        awaitState(next, MailState.SUPPRESSED);
        officer()
                .get("/api/suppressed-addresses?limit=100")
                .then()
                .statusCode(200)
                .body("items.address", hasItem(recipient.toLowerCase()));
        officer().body(WHY).post("/api/mails/{id}/again", next).then().statusCode(409);

        officer()
                .body(Map.of("address", recipient, "reason", "mended"))
                .post("/api/suppressed-addresses/lift")
                .then()
                .statusCode(204);
        officer()
                .body(Map.of("address", recipient, "reason", "mended"))
                .post("/api/suppressed-addresses/lift")
                .then()
                .statusCode(404);
        var again = UUID.fromString(officer()
                .body(WHY)
                .post("/api/mails/{id}/again", next)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        awaitState(again, MailState.SENT);
        assertThat(Mailbox.of(recipient).mails()).hasSize(2);
        officer()
                .get("/api/mails/{id}", again)
                .then()
                .body("acts[0].reason", equalTo(WHY.get("reason")))
                .body("againOf", equalTo(next.toString()));
    }

    @Test
    void a_full_mailbox_is_written_to_until_it_has_been_full_three_times() throws MessagingException {
        for (var i = 0; i < 3; i++) {
            var returned = sent();
            comesBack(returned, "5.2.2");
            awaitState(returned, MailState.BOUNCED);
        }
        awaitState(owe(), MailState.SUPPRESSED);
    }

    @Test
    void an_operator_says_what_became_of_a_mail_whose_outcome_nobody_knows() {
        var id = UUID.randomUUID();
        SmtpWeather.archiveIsAway(true);
        try {
            SmtpWeather.set(SmtpWeather.Mode.CUT_BEFORE_ANSWER);
            id = owe();
            awaitState(id, MailState.UNKNOWN);
            operator()
                    .body(Map.of("accepted", true, "reason", "It is in the mail server's log."))
                    .post("/api/mails/{id}/outcome", id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("SENT"));
            operator()
                    .body(Map.of("accepted", true, "reason", "Once more."))
                    .post("/api/mails/{id}/outcome", id)
                    .then()
                    .statusCode(409);
        } finally {
            SmtpWeather.set(SmtpWeather.Mode.OPEN);
            SmtpWeather.archiveIsAway(false);
        }
        assertThat(Mailbox.of(recipient).mails()).hasSize(1);
    }

    @Test
    void only_who_keeps_the_mails_may_act_on_them() {
        given().auth()
                .oauth2(Tokens.person("director.lk"))
                .contentType(ContentType.JSON)
                .body(WHY)
                .post("/api/mails/{id}/again", UUID.randomUUID())
                .then()
                .statusCode(403);
        officer()
                .body(WHY)
                .post("/api/mails/{id}/again", UUID.randomUUID())
                .then()
                .statusCode(404);
        officer()
                .body(Map.of("reason", " "))
                .post("/api/mails/{id}/again", UUID.randomUUID())
                .then()
                .statusCode(400);
    }

    private static RequestSpecification officer() {
        return as("mika.sato");
    }

    private static RequestSpecification operator() {
        return as("olga.ops");
    }

    private static RequestSpecification as(String login) {
        return given().auth()
                .oauth2(Tokens.person(login))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private UUID sent() {
        var id = owe();
        awaitState(id, MailState.SENT);
        return id;
    }

    private UUID owe() {
        var order = new Order(
                UUID.randomUUID(), Fresh.code(), "test-npo", Role.NPO, recipient, "office@secretariat.example");
        return QuarkusTransaction.requiringNew().call(() -> {
            mails.owe(order, new Letter("Subject", "<p>Words.</p>", "Words."));
            return mails.find("dedupeKey", order.dedupeKey()).firstResult().id();
        });
    }

    private void awaitState(UUID id, MailState state) {
        await().atMost(PATIENCE)
                .until(() -> QuarkusTransaction.requiringNew()
                                .call(() -> mails.findById(id))
                                .state()
                        == state);
    }

    private static void comesBack(UUID mail, String status) throws MessagingException {
        var smtp = new Properties();
        smtp.setProperty("mail.smtp.host", "localhost");
        smtp.setProperty("mail.smtp.port", ConfigProvider.getConfig().getValue("quarkus.mailer.port", String.class));
        var report = Reports.of(mail, "failed", status).getBytes(StandardCharsets.US_ASCII);
        var message = new MimeMessage(Session.getInstance(smtp), new ByteArrayInputStream(report));
        Transport.send(message, new InternetAddress[] {new InternetAddress("bounces@convoke.local")});
    }
}

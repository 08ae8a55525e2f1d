package org.convoke.notification.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.convoke.notification.Fresh;
import org.convoke.testing.Mailbox;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.Test;

/// Announcements that an officer looks at before they go out.
@QuarkusTest
class HeldMailTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Mails mails;

    private final String project = Fresh.code();
    private final String domain = Fresh.domain();

    @Test
    void held_mails_go_out_together_once_somebody_who_has_seen_all_of_them_says_so() {
        owe("n1@" + domain, SmtpWeather.HELD);
        owe("n2@" + domain, SmtpWeather.HELD);
        owe("n3@" + domain, "test-npo");
        await().atMost(PATIENCE)
                .until(() -> !Mailbox.of("n3@" + domain).messageIds().isEmpty());
        assertThat(states()).containsExactly(MailState.HELD, MailState.HELD, MailState.SENT);
        release("mika.sato", 1).statusCode(409);
        release("director.lk", 2).statusCode(403);
        release("mika.sato", 2).statusCode(200).body("mails", equalTo(2));
        await().atMost(PATIENCE).until(() -> states().stream().allMatch(MailState.SENT::equals));
        assertThat(Mailbox.of("n1@" + domain).messageIds()).hasSize(1);
    }

    private void owe(String recipient, String template) {
        var order = new Order(UUID.randomUUID(), project, template, Role.NPO, recipient, "office@secretariat.example");
        QuarkusTransaction.requiringNew().run(() -> mails.owe(order, new Letter("Subject", "<p>Words.</p>", "Words.")));
    }

    private List<MailState> states() {
        return QuarkusTransaction.requiringNew()
                .call(() -> mails.list("owed.project = ?1 order by seq", project).stream()
                        .map(Mail::state)
                        .toList());
    }

    private ValidatableResponse release(String login, int seen) {
        return given().auth()
                .oauth2(Tokens.person(login))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "project",
                        project,
                        "templates",
                        List.of(SmtpWeather.HELD),
                        "seen",
                        seen,
                        "reason",
                        "All names are right."))
                .post("/api/held-mails/release")
                .then();
    }
}

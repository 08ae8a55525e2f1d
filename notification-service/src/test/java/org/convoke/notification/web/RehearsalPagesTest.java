package org.convoke.notification.web;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.eventing.EventCodec;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.Projects;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.Test;

/// An officer reads the mails of an announcement before anything is announced.
@QuarkusTest
class RehearsalPagesTest {

    @Inject
    Bus bus;

    @Inject
    EventCodec codec;

    private final String domain = Fresh.domain();
    private final String code = Fresh.code();
    private final Nominee nimali =
            new Nominee(UUID.randomUUID(), "LK", Pool.OVERSEAS, "Nimali Perera", "nimali@" + domain, "Nimali Perera");

    @Test
    void the_mails_are_shown_and_nobody_gets_one() {
        var selected = "org.convoke.selection.ParticipantSelected "
                + codec.write(new ParticipantSelected(code, nimali, Optional.empty()));
        rehearse("mika.sato", selected).statusCode(409);
        bus.tell(Projects.tokyo(code, domain), 1, 1);
        await().atMost(30, SECONDS)
                .untilAsserted(() -> rehearse("mika.sato", selected)
                        .statusCode(200)
                        .body(containsString("2 mails."), containsString("nimali@" + domain)));
        given().auth()
                .oauth2(Tokens.person("mika.sato"))
                .get("/mails?project={code}&template=participant-selected-candidate", code)
                .then()
                .body(containsString("Nothing was found"));
    }

    @Test
    void nobody_else_reads_them_and_nonsense_is_refused() {
        rehearse("director.lk", "x").statusCode(403);
        rehearse("mika.sato", "org.convoke.selection.Nothing {}").statusCode(400);
        rehearse("mika.sato", "org.convoke.selection.ParticipantSelected {").statusCode(400);
    }

    private static ValidatableResponse rehearse(String person, String event) {
        return given().auth()
                .oauth2(Tokens.person(person))
                .accept("text/html")
                .formParam("event", event)
                .post("/rehearsals")
                .then();
    }
}

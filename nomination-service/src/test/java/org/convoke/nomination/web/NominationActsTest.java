package org.convoke.nomination.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is done about a nomination with the buttons of its page.
@QuarkusTest
class NominationActsTest {
    private static final Pages LIAISON = new Pages("liaison.lk");
    private static final Pages SECRETARIAT = new Pages("mika.sato");

    private Life nomination;
    private String page;

    @BeforeEach
    void a_nomination_lacks_its_documents() {
        TestClock.set(Instant.parse(Api.OPEN));
        nomination = new Life(Papers.nomination());
        page = "nominations/" + nomination.id();
    }

    @Test
    @Rule("R052")
    void a_file_is_handed_in_and_what_is_no_such_file_is_refused_with_its_kind_kept() {
        upload("COVER_LETTER", "letter.pdf", Api.pdf()).statusCode(303);
        LIAISON.open(page).body(containsString("letter.pdf"));
        upload("COVER_LETTER", "letter.pdf", new byte[] {1, 2, 3})
                .statusCode(422)
                .body(containsString("<option value=\"COVER_LETTER\" selected>"))
                .body(containsString("must agree"));
        upload("COVER_LETTER", "", new byte[0]).statusCode(422);
    }

    @Test
    @Rule({"R061", "R062"})
    void what_is_faxed_is_awaited_by_post_until_the_secretariat_notes_that_it_came() {
        LIAISON.send(page + "/channels", Map.of("document", "BIODATA", "channel", "FAX"))
                .statusCode(303);
        LIAISON.open(page).body(containsString("The original of the biodata")).body(not(containsString("It came:")));
        var task = Api.npo("lk")
                .get("api/nominations/{id}/postal-tasks", nomination.id())
                .then()
                .extract()
                .<String>path("[0].id");
        SECRETARIAT.open(page).body(containsString("It came: The original of the biodata"));
        SECRETARIAT.send(page + "/postal-tasks/" + task + "/receipt", Map.of()).statusCode(303);
        SECRETARIAT.open(page).body(not(containsString("It came:")));
    }

    @Test
    @Rule("R068")
    void the_secretariat_returns_it_naming_documents_and_the_npo_corrects_and_endorses_it_anew() {
        SECRETARIAT
                .send(page + "/return", Map.of("etag", nomination.tag(), "answerBy", "2016-07-15"))
                .statusCode(422)
                .body(containsString("question: please fill it in"))
                .body(containsString("value=\"2016-07-15\""));
        var asked = Map.of(
                "etag",
                nomination.tag(),
                "documents",
                "PHOTO",
                "question",
                "Which ministry?",
                "answerBy",
                "2016-07-15");
        SECRETARIAT.send(page + "/return", asked).statusCode(303);
        LIAISON.open(page)
                .body(containsString("Please send: photo."))
                .body(containsString("Which ministry?"))
                .body(containsString("15 July 2016"));
        LIAISON.send(page + "/endorsement", Map.of("etag", nomination.tag())).statusCode(303);
        nomination.read(Api.npo("lk")).body("status", equalTo("SUBMITTED"));
    }

    @Test
    @Rule("R068")
    void a_recall_needs_a_reason_and_leaves_no_button_behind() {
        LIAISON.send(page + "/recall", Map.of("etag", nomination.tag()))
                .statusCode(422)
                .body(containsString("reason: please fill it in"));
        LIAISON.send(page + "/recall", Map.of("etag", "\"-1\"", "reason", "She <has> retired."))
                .statusCode(422)
                .body(containsString("She &lt;has&gt; retired."));
        LIAISON.send(page + "/recall", Map.of("etag", nomination.tag(), "reason", "She has retired."))
                .statusCode(303);
        LIAISON.open(page)
                .body(containsString("Recalled"))
                .body(containsString("She has retired."))
                .body(not(containsString("Recall the nomination")))
                .body(not(containsString("Hand in a file")));
    }

    @Test
    @Rule("R066")
    void a_government_approval_that_was_to_follow_is_confirmed_once() {
        var provisional = Api.nomination(1, "Senanayake").replace("NOT_NEEDED", "TO_FOLLOW");
        var id = Api.nominate(Api.publishedProject(), provisional).extract().<String>path("id");
        LIAISON.open("nominations/" + id).body(containsString("Our government has approved"));
        LIAISON.send("nominations/" + id + "/government-approval", Map.of()).statusCode(303);
        LIAISON.open("nominations/" + id)
                .body(containsString("obtained"))
                .body(not(containsString("Our government has approved")));
        LIAISON.send("nominations/" + id + "/government-approval", Map.of()).statusCode(422);
    }

    @Test
    @Rule({"R040", "R042"})
    void criteria_are_confirmed_one_by_one() {
        LIAISON.send(page + "/confirmations", Map.of("criteria", "KINDNESS")).statusCode(422);
        LIAISON.send(page + "/confirmations", Map.of("criteria", "DEGREE")).statusCode(303);
        LIAISON.open(page).body(containsString("liaison.lk@lk.npo.example"));
        Api.npo("lk")
                .get("api/nominations/{id}/confirmations", nomination.id())
                .then()
                .body("findAll { it.confirmedBy != null }.criterion", hasItem("DEGREE"));
    }

    @Test
    @Rule({"R039", "R058"})
    void a_medical_declaration_is_handed_in_and_never_shown_again() {
        var healthy = Map.of(
                "/declaration/noneOfTheConditions", "true",
                "/declaration/signedOn", "2016-05-30",
                "/declaration/place", "Trincomalee",
                "/insurance/coverUnderstood", "true",
                "/insurance/noLiability", "true");
        LIAISON.send(page + "/medical", Map.of("/declaration/place", "Trincomalee"))
                .statusCode(422)
                .body(containsString("value=\"Trincomalee\""))
                .body(containsString("Signed on: is required"));
        LIAISON.send(page + "/medical", healthy).statusCode(303);
        LIAISON.open(page + "/medical").statusCode(200).body(not(containsString("Trincomalee")));
        LIAISON.open(page).body(not(containsString("Trincomalee")));
        nomination.read(Api.npo("lk")).body("missing", not(hasItem("MEDICAL_DECLARATION")));
    }

    private ValidatableResponse upload(String kind, String name, byte[] content) {
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .auth()
                .oauth2(Tokens.person("liaison.lk"))
                .multiPart("kind", kind)
                .multiPart("file", name, content, "application/pdf")
                .post(page + "/files")
                .then();
    }
}

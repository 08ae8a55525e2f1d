package org.convoke.nomination.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A notification as people read it: the whole of a real one, revised once.
@QuarkusTest
class NotificationPagesTest {

    private static final Path SEED = Path.of("../deploy/journeys/src/main/resources/16-IN-98-GE-WSP-A.json");

    private String code;

    @BeforeEach
    void the_real_notification_is_published() throws IOException {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.newCode();
        Api.secretariat().body(draft()).post("api/projects").then().statusCode(201);
        Api.publish(code);
    }

    @Rule({"R003", "R004", "R005", "R006", "R009", "R021", "R031", "R141"})
    @Test
    void the_page_has_every_part_of_the_notification() throws IOException {
        assertThat(page())
                .contains(
                        "lang=\"en\"",
                        "Workshop on Developing the APO Toolkit",
                        "24 May 2016",
                        "5–9 December 2016 (5 days)",
                        "Tokyo",
                        "up to 18",
                        "1 October 2016, 23:59 Japan Standard Time (UTC+09:00)",
                        "by 7 November 2016",
                        "mailto:ind@secretariat.example",
                        "Observational visits",
                        "no attendance is taken",
                        "Mari Amano",
                        "Guides are available from your Liaison Officer");
    }

    @Rule({"R015", "R016", "R019", "R020"})
    @Test
    void objectives_background_scope_and_methods_stand_in_the_order_in_which_they_were_written() throws IOException {
        try (var json = Files.newInputStream(SEED)) {
            var sections = new ObjectMapper().readTree(json).get("sections");
            var parts = new ArrayList<String>();
            for (var section : sections) {
                parts.add("<h2>" + section.get("heading").textValue() + "</h2>");
                for (var paragraph : section.get("paragraphs")) {
                    parts.add("<p>" + paragraph.textValue().replace("'", "&#39;") + "</p>");
                }
            }
            assertThat(parts)
                    .contains("<h2>Objectives</h2>", "<h2>Background</h2>", "<h2>Scope</h2>", "<h2>Methodology</h2>");
            assertThat(page()).containsSubsequence(parts);
        }
    }

    @Rule("R032")
    @Test
    void page_and_paper_lead_to_the_guide_for_participants() throws IOException {
        code = Api.newCode();
        var guided = draft().replace("\"signatory\":", "\"guide\": \"https://www.example.org/guide\", \"signatory\":");
        assertThat(guided).contains("/guide");
        Api.secretariat().body(guided).post("api/projects").then().statusCode(201);
        Api.publish(code);

        assertThat(page()).contains("<a href=\"https://www.example.org/guide\"");
        try (var document = Loader.loadPDF(pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains("https://www.example.org/guide");
        }
        var script = draft().replace("\"signatory\":", "\"guide\": \"javascript:alert(1)\", \"signatory\":");
        Api.secretariat().body(script).post("api/projects").then().statusCode(400);
    }

    @Rule("R029")
    @Test
    void the_paper_is_a_pdf_that_says_the_same_and_is_made_to_last() throws IOException {
        revise();
        var pdf = pdf();
        Files.write(Path.of("target/notification.pdf"), pdf);
        Files.writeString(Path.of("target/notification.html"), page());
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("5–9 December 2016", "Signed on 1 June 2016", "Mari Amano", "Issue 002")
                    .contains(
                            "The hall is needed for an exhibition.",
                            "Venue Tokyo, Japan Kyoto, Japan",
                            code + ", issue 002");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void a_draft_is_read_by_the_secretariat_only_and_nothing_without_a_token() throws IOException {
        var hidden = Api.newCode();
        Api.secretariat()
                .body(draft().replace(code, hidden))
                .post("api/projects")
                .then()
                .statusCode(201);
        Api.npo("lk").get("projects/{code}", hidden).then().statusCode(404);
        Api.npo("lk").get("api/projects/{code}/notification.pdf", hidden).then().statusCode(404);
        Api.as(Tokens.person("grace.general"))
                .get("projects/{code}", hidden)
                .then()
                .statusCode(200)
                .body(containsString("Draft. Not signed, not published."));
        given().redirects().follow(false).get("projects/{code}", code).then().statusCode(302);
    }

    @Test
    void a_cancelled_project_says_so_before_all_else() {
        Api.secretariat()
                .header("If-Match", "*")
                .body("{\"reason\": \"Floods.\"}")
                .post("api/projects/{code}/cancellation", code)
                .then()
                .statusCode(200);

        assertThat(page()).contains("Cancelled. This project will not take place.");
    }

    private void revise() throws IOException {
        var changed = draft().replace("\"Tokyo, Japan\"", "\"Kyoto, Japan\"").replace("\"Tokyo\"", "\"Kyoto\"");
        Api.secretariat()
                .header("If-Match", "*")
                .body("{\"notification\": %s, \"reason\": \"The hall is needed for an exhibition.\"}"
                        .formatted(changed))
                .post("api/projects/{code}/revisions", code)
                .then()
                .statusCode(200);
    }

    private byte[] pdf() {
        return Api.npo("lk")
                .get("api/projects/{code}/notification.pdf", code)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private String page() {
        return Api.npo("lk")
                .get("projects/{code}", code)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
    }

    private String draft() throws IOException {
        return Files.readString(SEED).replace("16-IN-98-GE-WSP-A", code);
    }
}

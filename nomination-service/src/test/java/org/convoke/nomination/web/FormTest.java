package org.convoke.nomination.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.dhatim.fastexcel.reader.CellAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FormTest {
    private static final String XLSX = NomineeFormResource.XLSX;

    private String code;

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
    }

    @Rule("R055")
    @Test
    void a_downloaded_form_is_sent_back_filled() {
        var form = download("");
        assertThat(form.at(1, "Family name")).isEqualTo(code);
        form.nominee(1, "Perera").nominee(2, "Silva").enter("Photo sent", null);

        send("", form.bytes()).statusCode(201).body("count", equalTo(2)).body("nominations[1].missing", hasSize(1));

        stored(2);
        var shown = download("?known=true");
        assertThat(shown.at(9, "Family name")).isEqualTo("Perera");
        send("", shown.nominee(3, "Bandara").bytes()).statusCode(201).body("count", equalTo(1));
        stored(3);
    }

    @Rule("R055")
    @Test
    void every_cell_that_is_wrong_is_named_and_nothing_is_imported() {
        var form = download("")
                .nominee(1, "Perera")
                .nominee(2, "Silva")
                .enter("Date of birth", "1 March 1972")
                .enter("Level", "Chief")
                .enter("E-mail", "nowhere")
                .nominee(3, "Bandara")
                .enter("Relevant years", "=4+5")
                .enter("Organisation", null)
                .nominee(1, "Fernando");

        send("", form.bytes())
                .statusCode(422)
                .contentType(containsString("application/problem+json"))
                .body("type", equalTo("urn:convoke:problem:rows-refused"))
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "Nominees!E10",
                                "Nominees!F10",
                                "Nominees!J10",
                                "Nominees!G11",
                                "Nominees!K11",
                                "Nominees!A12"))
                .body("errors.find { it.field == 'Nominees!A12' }.rule", equalTo("R045"))
                .body("errors.find { it.field == 'Nominees!K11' }.message", startsWith("holds a formula"));

        stored(0);
    }

    @Rule("R042")
    @Test
    void the_npo_confirms_in_a_cell_what_the_others_do_not_show() {
        var form = download("").nominee(1, "Perera").enter("Relevant years", 3).enter("English", "Basic");
        var column = "Nominees!" + CellAddress.convertNumToColString(form.column("Criteria confirmed"));

        send("", form.bytes())
                .statusCode(422)
                .body("errors.field", contains(column + 9))
                .body("errors.rule", contains("R042"))
                .body("errors[0].message", containsString("EXPERIENCE (R035), ENGLISH (R037)"));
        send("", form.enter("Criteria confirmed", "Experience, Luck").bytes())
                .statusCode(422)
                .body("errors[0].message", startsWith("must be one of Position, Experience"));
        send("", form.enter("Criteria confirmed", "Experience, english").bytes())
                .statusCode(201);
    }

    @Test
    void a_dry_run_of_a_form_stores_nothing() {
        send("?dryRun=true", download("").nominee(1, "Perera").bytes())
                .statusCode(200)
                .body("count", equalTo(1));

        stored(0);
    }

    @Test
    void a_form_that_is_sent_again_with_its_key_is_taken_once() {
        var bytes = download("").nominee(1, "Perera").bytes();
        var key = UUID.randomUUID();

        send(key, "", bytes).statusCode(201);
        send(key, "", bytes).statusCode(201);

        stored(1);
        send(key, "", download("").nominee(2, "Silva").bytes()).statusCode(422);
    }

    @Test
    void what_is_on_record_is_not_changed_by_a_form() {
        Api.nominate(code, Api.nomination(1, "Perera")).statusCode(201);
        var form = download("?known=true").enter("Position", "Minister");

        send("", form.bytes())
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("Nominees!A9"))
                .body("errors[0].rule", equalTo("R068"));
    }

    @Test
    void the_form_of_another_project_or_with_other_columns_is_refused() {
        var form = download("").nominee(1, "Perera");

        send("", form.enter(FilledForm.HEADER, 4, "Phone").bytes())
                .statusCode(422)
                .body("type", equalTo("urn:convoke:problem:form-changed"))
                .body("detail", startsWith("Nominees!E8"));
        send("", form.enter(1, 1, "16-IN-98-GE-WSP-Z").bytes())
                .statusCode(422)
                .body("type", equalTo("urn:convoke:problem:other-project"));
    }

    @Test
    void a_workbook_that_unpacks_without_end_is_refused() {
        var bomb = download("").nominee(1, "Perera").with("xl/media/image1.bin", new byte[30_000_000]);
        assertThat(bomb).hasSizeLessThan(100_000);

        send("", bomb).statusCode(422).body("type", equalTo("urn:convoke:problem:workbook-too-large"));
        stored(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/embeddings/oleObject1.bin"})
    void a_workbook_with_macros_or_links_is_refused(String part) {
        var workbook = download("").nominee(1, "Perera").with(part, "x".getBytes(UTF_8));

        send("", workbook)
                .statusCode(422)
                .body("type", equalTo("urn:convoke:problem:active-content"))
                .body("detail", containsString(part));
    }

    @Test
    void a_hidden_link_to_another_file_is_refused() {
        var relationships = """
                <Relationships><Relationship Id="r1" Target="file:///etc/passwd" TargetMode="External"
                  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>
                </Relationships>""";
        var workbook = download("").with("xl/_rels/sheet9.xml.rels", relationships.getBytes(UTF_8));

        send("", workbook).statusCode(422).body("type", equalTo("urn:convoke:problem:active-content"));
    }

    @Test
    void what_is_no_workbook_is_refused() {
        for (var bytes : Stream.of("", "PK\u0003\u0004 and then nothing", "<html>")
                .map(text -> text.getBytes(UTF_8))
                .toList()) {
            send("", bytes).statusCode(422).body("type", equalTo("urn:convoke:problem:no-workbook"));
        }
        var noSheet = download("").with("xl/workbook.xml", "<workbook/>".getBytes(UTF_8));
        send("", noSheet).statusCode(422).body("type", equalTo("urn:convoke:problem:no-workbook"));
    }

    private FilledForm download(String query) {
        return FilledForm.of(Api.npo("lk")
                .get("api/projects/" + code + "/nominations/form" + query)
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray());
    }

    private ValidatableResponse send(String query, byte[] workbook) {
        return send(UUID.randomUUID(), query, workbook);
    }

    private ValidatableResponse send(UUID key, String query, byte[] workbook) {
        var binary = EncoderConfig.encoderConfig().encodeContentTypeAs(XLSX, ContentType.BINARY);
        return Api.npo("lk")
                .config(RestAssured.config().encoderConfig(binary))
                .contentType(XLSX)
                .header("Idempotency-Key", key)
                .body(workbook)
                .post("api/projects/" + code + "/nominations/form" + query)
                .then();
    }

    private void stored(int nominations) {
        var list =
                Api.secretariat().get("api/projects/{code}/nominations", code).asString();
        assertThat(list.split("\"submittedAt\"", -1)).hasSize(nominations + 1);
    }
}

package org.convoke.certificate.web.verify;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.convoke.certificate.web.Graduation.reissue;
import static org.convoke.certificate.web.Graduation.revoke;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.convoke.certificate.web.Api;
import org.convoke.certificate.web.Graduation;
import org.convoke.certificate.web.Kafka;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// Somebody was shown a file and drops it on the page.
@QuarkusTest
class ShownFileTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Kafka kafka;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    Path uploads;

    private final String code = Api.newCode();

    @Test
    void a_pdf_is_what_its_number_is_worth_as_long_as_no_byte_is_changed() {
        var number = issue();
        var pdf = pdf(number);

        assertThat(page(pdf)).contains("VALID", number);
        verdict(pdf, "VALID");
        for (int change = 0; change < 100; change++) {
            var altered = pdf.clone();
            altered[RANDOM.nextInt(altered.length)] ^= (byte) (1 << RANDOM.nextInt(8));
            verdict(altered, "ALTERED");
        }
        var resaved = latin1(latin1(pdf) + "\n");
        verdict(resaved, "ALTERED");
        assertThat(page(resaved)).contains("ALTERED").doesNotContain("VALID");

        var later = reissue(number, "Nguyễn Thị Hạnh");
        drop("application/json", pdf).then().body("supersession.by", equalTo(later));
        revoke(later);
        verdict(pdf(later), "REVOKED");
    }

    @Test
    void a_pdf_under_another_number_is_altered_while_our_signature_stands_in_it() {
        var number = issue();
        var renumbered =
                latin1(latin1(pdf(number)).replace(number, number.substring(0, number.length() - 8) + "00000000"));
        var unsigned = latin1(latin1(renumbered).replaceFirst("/Contents <[0-9A-Fa-f]+>", "/Contents <00>"));

        verdict(renumbered, "ALTERED");
        verdict(unsigned, "UNKNOWN");
    }

    @Test
    void a_credential_is_what_its_number_is_worth_as_long_as_its_signature_is_ours() {
        var number = issue();
        var credential = given().get("/verify/{number}/credential", number)
                .then()
                .statusCode(200)
                .contentType("application/vc+jwt")
                .extract()
                .asString();

        verdict(bytes(credential), "VALID");
        verdict(bytes(credential + "\n"), "VALID");
        verdict(bytes(forged(credential)), "ALTERED");
        verdict(bytes(unsigned(credential)), "UNKNOWN");
        revoke(number);
        verdict(bytes(credential), "REVOKED");
        assertThat(page(bytes(credential))).contains("REVOKED", number);
    }

    @Test
    void what_is_none_of_ours_is_unknown() {
        verdict(bytes("%PDF-1.7 of somebody else"), "UNKNOWN");
        verdict(bytes("a.b.c"), "UNKNOWN");
        verdict(new byte[] {0, 1, 2}, "UNKNOWN");
        assertThat(page(bytes("%PDF-1.7 of somebody else"))).contains("UNKNOWN").doesNotContain("VALID");
    }

    @Test
    void nothing_of_a_file_is_kept() {
        page(bytes("somebody's secret"));

        soon(() -> assertThat(uploads).isEmptyDirectory());
    }

    @Test
    void no_file_and_one_that_is_too_long_are_refused() {
        given().accept("text/html")
                .multiPart("file", "", new byte[0])
                .post("/verify")
                .then()
                .statusCode(400)
                .body(containsString("No file was chosen"));
        given().accept("application/json")
                .multiPart("other", "text")
                .post("/verify")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().accept("application/json")
                .contentType("application/pdf")
                .body(new byte[2 * 1024 * 1024 + 1])
                .post("/verify")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
        drop("application/json", new byte[2 * 1024 * 1024]).then().statusCode(413);
        given().accept("text/html,*/*;q=0.8")
                .contentType("application/pdf")
                .body(new byte[2 * 1024 * 1024 + 1])
                .post("/verify")
                .then()
                .statusCode(413)
                .contentType("text/html")
                .body(containsString("longer than 2 MB"));
    }

    private String issue() {
        return new Graduation(code, kafka).of(nominee("VN", "Nguyễn Thị Hạn")).getFirst();
    }

    private static byte[] pdf(String number) {
        return secretariat().get("/api/certificates/{number}/pdf", number).asByteArray();
    }

    private static String page(byte[] file) {
        return drop("text/html", file).then().statusCode(200).extract().asString();
    }

    private static void verdict(byte[] file, String status) {
        drop("application/json", file).then().statusCode(200).body("status", equalTo(status));
    }

    private static Response drop(String accept, byte[] file) {
        return given().accept(accept)
                .header("X-Forwarded-For", "2001:db8:%x::1".formatted(RANDOM.nextInt(0x10000)))
                .multiPart("file", "shown.pdf", file)
                .post("/verify");
    }

    /// Another name under the same signature.
    private static String forged(String credential) {
        var parts = credential.split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + base64(payload.replace("Nguyễn Thị Hạn", "Somebody Else")) + "." + parts[2];
    }

    private static String unsigned(String credential) {
        return base64("{\"alg\":\"none\"}") + "." + credential.split("\\.")[1] + ".";
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text));
    }

    private static String latin1(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin1(String file) {
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

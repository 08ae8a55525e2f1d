package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.convoke.testing.TestClock;
import org.convoke.testing.hostile.HostileFiles;
import org.convoke.testing.hostile.HostilePdfs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Files that were made to harm: refused with a clear problem, or harmless by the time somebody gets them.
@QuarkusTest
class HostileUploadsTest {

    private static final long FLAT = 48L << 20;

    private String id;

    @BeforeEach
    void somebody_is_nominated() {
        TestClock.set(Instant.parse(Api.OPEN));
        id = Papers.nomination();
    }

    @Test
    void bombs_are_refused_and_memory_stays_flat() {
        var picture = HostileFiles.pngOfManyPixels();
        var pdf = HostilePdfs.bomb();
        refused(Papers.photo(id, picture, "png", "image/png"), "too-many-pixels");
        var before = heap();
        for (var time = 0; time < 3; time++) {
            refused(Papers.photo(id, picture, "png", "image/png"), "too-many-pixels");
            refused(Papers.pdf(id, "COVER_LETTER", pdf), "too-costly");
        }

        assertThat(heap() - before).isLessThan(FLAT);
    }

    @Test
    void a_pdf_that_runs_programs_comes_out_as_pages() {
        var file = Papers.pdf(id, "COVER_LETTER", HostilePdfs.thatActs())
                .statusCode(201)
                .extract()
                .<String>path("id");

        assertThat(text(Papers.download(id, file)))
                .startsWith("%PDF-")
                .doesNotContain("/JavaScript", "/Launch", "/EmbeddedFile", "/XFA", "MZ evil program");
    }

    @Test
    void a_photo_comes_out_without_the_place_it_was_taken() {
        var file = Papers.photo(id, HostileFiles.photoWithGps(450, 350), "jpg", "image/jpeg")
                .statusCode(201)
                .extract()
                .<String>path("id");

        assertThat(text(Papers.download(id, file))).doesNotContain("Exif", "Colombo");
    }

    @Test
    void polyglots_lose_their_other_nature() {
        var photo = Papers.photo(id, HostileFiles.jpegThatIsAlsoAZip(), "jpg", "image/jpeg")
                .statusCode(201)
                .extract()
                .<String>path("id");
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        var letter = Papers.pdf(id, "COVER_LETTER", HostileFiles.joined(HostilePdfs.letter("Dear Sirs"), html))
                .statusCode(201)
                .extract()
                .<String>path("id");

        assertThat(text(Papers.download(id, photo))).doesNotContain("PK\3\4");
        assertThat(text(Papers.download(id, letter))).doesNotContain("<script>");
    }

    @Test
    void what_a_file_is_called_declared_and_found_to_be_must_agree() {
        var html = "<html><body>hello</body></html>".getBytes(StandardCharsets.US_ASCII);
        var png = HostileFiles.photo("png", 350, 450);

        refused(Papers.pdf(id, "COVER_LETTER", html), "types-differ").body("detail", containsString("application/pdf"));
        refused(Papers.photo(id, png, "jpg", "image/png"), "types-differ");
        refused(Papers.photo(id, png, "png", "image/jpeg"), "types-differ");
        refused(Papers.pdf(id, "COVER_LETTER", HostileFiles.zipBomb()), "types-differ");
        refused(Papers.upload(id, "PHOTO", "a.pdf", "application/pdf", HostilePdfs.letter("")), "types-differ");
    }

    @Test
    void an_encrypted_file_and_a_truncated_one_are_refused() {
        refused(Papers.pdf(id, "COVER_LETTER", HostilePdfs.encrypted()), "encrypted");
        refused(Papers.pdf(id, "COVER_LETTER", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)), "unreadable");
    }

    @Test
    void a_name_is_only_a_name() {
        var letter = HostilePdfs.letter("Dear Sirs");

        named("attachment; filename=\"../../etc/cron.d/letter.pdf\"", letter).body("name", equalTo("letter.pdf"));
        named("attachment; filename=\"C:\\\\autoexec\\\\letter.pdf\"", letter).body("name", equalTo("letter.pdf"));
        named("attachment; filename*=UTF-8''%E2%80%AEfdp.%2Fl%C3%A9tter.pdf", letter)
                .body("name", equalTo("létter.pdf"));
        refused(
                Papers.upload(id, "COVER_LETTER", "inline", "application/pdf", letter, UUID.randomUUID()),
                "types-differ");
    }

    @Test
    void a_file_that_is_too_long_is_refused_and_other_addresses_take_no_more_than_before() {
        refused(Papers.photo(id, new byte[11 << 20], "png", "image/png"), 413, "body-too-large");
        var padded = HostileFiles.joined(HostileFiles.photo("png", 350, 450), new byte[6 << 20]);
        refused(Papers.photo(id, padded, "png", "image/png"), "too-large");
        refused(Papers.form(id, "biodata", "{\"x\": \"" + "y".repeat(2 << 20) + "\"}", null), 413, "body-too-large");
    }

    private ValidatableResponse named(String disposition, byte[] content) {
        return Papers.upload(id, "COVER_LETTER", disposition, "application/pdf", content, UUID.randomUUID())
                .statusCode(201);
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String problem) {
        return refused(answer, 422, problem);
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String problem) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:convoke:problem:" + problem));
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}

package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.hostile.HostileFiles;
import org.convoke.testing.hostile.HostilePdfs;
import org.convoke.testing.hostile.StandInClamd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Files on their way in, through quarantine, and out, with the scanner on.
@QuarkusTest
@WithTestResource(value = StandInClamd.class, scope = TestResourceScope.GLOBAL)
class FileApiTest {

    @Inject
    Published published;

    @Inject
    DataSource database;

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
    }

    @Rule({"R051", "R054", "R061"})
    @Test
    void a_photo_counts_as_arrived_once_it_has_left_quarantine() {
        var id = Papers.nomination();
        Papers.view(id).body("missing", hasItem("PHOTO"));

        var file = Papers.photo(id, HostileFiles.photo("png", 350, 450), "png", "image/png")
                .statusCode(201)
                .body("state", equalTo("QUARANTINED"))
                .body("type", equalTo("image/jpeg"))
                .body("name", equalTo("photo.jpg"))
                .body("late", equalTo(false))
                .extract()
                .<String>path("id");

        assertThat(Papers.download(id, file)).startsWith(0xFF, 0xD8);
        Papers.view(id).body("missing", not(hasItem("PHOTO")));
        Api.npo("lk")
                .get("api/nominations/{id}/channels", id)
                .then()
                .body("find { it.document == 'PHOTO' }.channel", equalTo("ELECTRONIC"));
    }

    @Test
    void a_download_is_saved_and_never_shown_or_kept() {
        var id = Papers.nomination();
        var file = Papers.pdf(id, "COVER_LETTER", HostilePdfs.letter("Dear Sirs"))
                .extract()
                .<String>path("id");
        Papers.awaitState(id, file, "CLEAN");

        Api.secretariat()
                .get("api/nominations/{id}/documents/{file}/content", id, file)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''letter.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("sandbox; default-src 'none'"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void what_is_stored_cannot_be_read_in_the_database() throws Exception {
        var id = Papers.nomination();
        var file = Papers.pdf(id, "COVER_LETTER", HostilePdfs.letter("Dear Sirs"))
                .extract()
                .<String>path("id");

        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select sealed from file_content where file = ?")) {
            query.setObject(1, UUID.fromString(file));
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain("%PDF");
            }
        }
    }

    @Test
    void an_infected_file_neither_counts_nor_stays() {
        var id = Papers.nomination();
        var file = Papers.pdf(id, "BIODATA_SCAN", HostilePdfs.withEicar())
                .statusCode(201)
                .extract()
                .<String>path("id");

        Papers.awaitState(id, file, "INFECTED");
        refusedDownload(id, file);
        Papers.view(id).body("missing", hasItem("BIODATA"));
    }

    @Test
    void what_the_scanner_gives_no_answer_to_stays_in_quarantine_and_holds_up_nothing() {
        var id = Papers.nomination();
        var file = Papers.pdf(id, "BIODATA_SCAN", HostilePdfs.thatTheScannerCannotScan())
                .extract()
                .<String>path("id");

        var later = Papers.pdf(id, "COVER_LETTER", HostilePdfs.letter("Dear Sirs"))
                .extract()
                .<String>path("id");
        Papers.awaitState(id, later, "CLEAN"); // the older one has had its turn before
        refusedDownload(id, file);
        Papers.view(id).body("missing", hasItem("BIODATA"));
    }

    @Rule("R065")
    @Test
    void a_file_after_the_deadline_is_taken_and_flagged() {
        var id = Papers.nomination();
        TestClock.set(Instant.parse("2016-10-02T00:00:00Z"));

        var file = Papers.pdf(id, "GOVERNMENT_APPROVAL", HostilePdfs.letter("We consent"))
                .statusCode(201)
                .body("late", equalTo(true))
                .extract()
                .<String>path("id");

        Api.npo("lk")
                .delete("api/nominations/{id}/documents/{file}", id, file)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:already-closed"));
    }

    @Rule({"R052", "R068"})
    @Test
    void a_photo_that_is_taken_back_is_missing_again_and_the_others_are_told() {
        var code = Api.publishedProject();
        var id = Papers.nomination(code);
        var file = Papers.photo(id, HostileFiles.photo("jpeg", 350, 450), "jpg", "image/jpeg")
                .extract()
                .<String>path("id");
        Papers.awaitState(id, file, "CLEAN");

        Api.npo("lk")
                .delete("api/nominations/{id}/documents/{file}", id, file)
                .then()
                .statusCode(204);

        Papers.view(id).body("missing", hasItem("PHOTO"));
        Api.npo("lk").get("api/nominations/{id}/documents", id).then().body("", empty());
        await().untilAsserted(() -> assertThat(published.of(code))
                .last()
                .extracting(Published.Event::type)
                .isEqualTo("org.convoke.nomination.NominationIncomplete"));
    }

    @Test
    void a_repeated_upload_stores_one_file() {
        var id = Papers.nomination();
        var key = UUID.randomUUID();
        var letter = HostilePdfs.letter("Dear Sirs");
        for (var time = 0; time < 2; time++) {
            Papers.upload(id, "COVER_LETTER", "attachment; filename=a.pdf", "application/pdf", letter, key)
                    .statusCode(201);
        }

        Api.npo("lk").get("api/nominations/{id}/documents", id).then().body("", hasSize(1));
        Papers.upload(
                        id,
                        "COVER_LETTER",
                        "attachment; filename=a.pdf",
                        "application/pdf",
                        HostilePdfs.letter("Another"),
                        key)
                .statusCode(422);
    }

    @Rule("R049")
    @Test
    void another_npo_finds_nothing() {
        var id = Papers.nomination();
        var file = Papers.pdf(id, "COVER_LETTER", HostilePdfs.letter("Dear Sirs"))
                .extract()
                .<String>path("id");
        Papers.awaitState(id, file, "CLEAN");

        Api.npo("in").get("api/nominations/{id}/documents", id).then().statusCode(404);
        Api.npo("in")
                .get("api/nominations/{id}/documents/{file}/content", id, file)
                .then()
                .statusCode(404);
        Api.npo("in")
                .delete("api/nominations/{id}/documents/{file}", id, file)
                .then()
                .statusCode(404);
    }

    private static void refusedDownload(String id, String file) {
        Api.secretariat()
                .get("api/nominations/{id}/documents/{file}/content", id, file)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:in-quarantine"));
    }
}

package org.convoke.nomination.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.convoke.nomination.bulk.export.ExportNominations;
import org.convoke.nomination.bulk.export.ExportNominations.Scope;
import org.convoke.nomination.bulk.export.Format;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ExportTest {
    private static final int MANY = 10_000;

    @Inject
    ExportNominations export;

    @Inject
    EntityManager entities;

    private String code;

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
    }

    @Rule("R049")
    @Test
    void the_secretariat_and_auditors_list_all_and_an_npo_its_own() {
        Api.nominate(code, Api.nomination(1, "Perera")).statusCode(201);

        assertThat(csv(Api.secretariat(), code).lines()).hasSize(2);
        assertThat(csv(Api.as(Tokens.person("ada.audit")), code).lines()).hasSize(2);
        assertThat(csv(Api.npo("lk"), code).lines()).hasSize(2);
        assertThat(csv(Api.npo("in"), code).lines()).hasSize(1);
        assertThat(csv(Api.npo("in"), "16-XX-98-GE-WSP-A")).contains("unknown-project");
        assertThat(Api.secretariat().get("api/nominations.csv").asString()).contains(code);
        assertThat(Api.npo("in").get("api/nominations.csv").asString()).doesNotContain(",LK,");
    }

    @Test
    void a_list_is_a_file_with_a_name() {
        Api.secretariat()
                .get("api/projects/{code}/nominations.xlsx", code)
                .then()
                .statusCode(200)
                .contentType(NomineeFormResource.XLSX)
                .header("Content-Disposition", equalTo("attachment; filename=\"%s.xlsx\"".formatted(code)));
        Api.secretariat()
                .get("api/projects/{code}/nominations.pdf", code)
                .then()
                .statusCode(404);
    }

    @Test
    void as_json_it_tells_what_is_known() {
        Api.nominate(code, Api.nomination(1, "Perera")).statusCode(201);

        Api.secretariat()
                .get("api/projects/{code}/nominations.json", code)
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].familyName", equalTo("Perera"))
                .body("[0].rank", equalTo(1))
                .body("[0].dateOfBirth", equalTo("1972-03-01"));
    }

    @Test
    void what_looks_like_a_formula_is_a_text() throws IOException {
        var formula = "=HYPERLINK(\\\"http://evil.example\\\",\\\"click\\\")";
        var body = Api.nomination(1, "Perera").replace("\"Ministry\"", '"' + formula + '"');
        Api.nominate(code, body).statusCode(201);

        assertThat(csv(Api.secretariat(), code)).contains("\"'=HYPERLINK(\"\"http://evil.example\"\",");
        var bytes = Api.secretariat()
                .get("api/projects/{code}/nominations.xlsx", code)
                .asByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var organisation = book.getFirstSheet().read().get(1).getCell(9);
            assertThat(organisation.getType()).isEqualTo(CellType.STRING);
            assertThat(organisation.getText()).startsWith("'=HYPERLINK");
        }
    }

    @ParameterizedTest
    @EnumSource
    void ten_thousand_nominations_stream_out_while_memory_stays_flat(Format format) {
        Api.nominate(code, Api.nomination(1, "Perera")).statusCode(201);
        copy(MANY);
        var scope = new Scope(Optional.of(code), Optional.empty());

        var before = FlatMemory.live();
        var memory = new FlatMemory();
        export.write(scope, format, memory);

        assertThat(memory.size()).isGreaterThan(format == Format.XLSX ? 500_000 : 2_000_000);
        assertThat(memory.looks()).isGreaterThan(5);
        assertThat(memory.highest() - before).as("bytes held while streaming").isLessThan(8_000_000);
    }

    /// Copies of the only nomination, each of another person.
    private void copy(int rows) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        insert into nomination
                        select (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(), 'rank', place,
                          'birth_date', date '1940-01-01' + place, 'email_key', place, 'person_key', place))).*
                        from nomination n, generate_series(2, :rows) place where n.project = :project""")
                        .setParameter("rows", rows)
                        .setParameter("project", code)
                        .executeUpdate());
    }

    /// Other tests do not expect so many people.
    @AfterEach
    void the_copies_are_gone() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from nomination where project = :project and rank > 1")
                        .setParameter("project", code)
                        .executeUpdate());
    }

    private static String csv(RequestSpecification caller, String code) {
        var bytes = caller.get("api/projects/{code}/nominations.csv", code).asByteArray();
        return new String(bytes, UTF_8);
    }
}

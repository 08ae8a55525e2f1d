package org.convoke.nomination.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a designated officer may do, for whom and until when (Q3). Liaison Officers of the realm play the part.
@QuarkusTest
class DesignatedOfficerTest {

    private static final String BOTH = "\"SUBMIT\", \"ENDORSE\"";
    private static final LocalDate FIRST = LocalDate.of(2016, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2016, 8, 31);

    private String code;

    @BeforeEach
    void the_liaison_officers_become_designated_officers() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
        Office.ofDirector("IN").changeRole("liaison.in", "DESIGNATED_OFFICER").statusCode(200);
        Office.ofDirector("JP").changeRole("liaison.jp", "DESIGNATED_OFFICER").statusCode(200);
    }

    @AfterEach
    void they_are_liaison_officers_again() {
        Office.ofDirector("IN").changeRole("liaison.in", "LIAISON_OFFICER").statusCode(200);
        Office.ofDirector("JP").changeRole("liaison.jp", "LIAISON_OFFICER").statusCode(200);
    }

    @Rule({"R047", "R048"})
    @ParameterizedTest
    @CsvSource({"IN, Asia/Kolkata", "JP, Asia/Tokyo"})
    void a_delegation_ends_at_midnight(String country, ZoneId zone) {
        var office = Office.ofDirector(country);
        var id = office.delegate(office.subject(liaison(country)), BOTH, quoted(code), FIRST, LAST)
                .statusCode(201)
                .body("zone", equalTo(zone.getId()))
                .body(
                        "ends",
                        equalTo(LAST.plusDays(1).atStartOfDay(zone).toInstant().toString()))
                .extract()
                .<String>path("id");
        at(LAST.atTime(23, 0).atZone(zone).toInstant());
        nominate(country, 1, "Perera").statusCode(201);

        at(LAST.atTime(LocalTime.of(23, 59, 59)).atZone(zone).toInstant());
        nominate(country, 2, "Silva")
                .statusCode(201)
                .body("endorsement.role", equalTo("DESIGNATED_OFFICER"))
                .body("endorsement.delegation", equalTo(id));

        at(LAST.plusDays(1).atStartOfDay(zone).toInstant());
        refused(nominate(country, 3, "Bandara"), "R048");
        refused(systemNominates(country, 3, "Bandara"), "R047");
    }

    @Test
    @Rule({"R047", "R048"})
    void without_a_delegation_nothing_is_endorsed_or_submitted() {
        refused(nominate("IN", 1, "Perera"), "R048");
        refused(systemNominates("IN", 1, "Perera"), "R047");
    }

    @Test
    @Rule({"R047", "R048"})
    void it_covers_the_named_acts_and_projects_only() {
        var office = Office.ofDirector("IN");
        var officer = office.subject("liaison.in");
        office.delegate(officer, "\"ENDORSE\"", quoted(code), FIRST, LAST).statusCode(201);

        systemNominates("IN", 1, "Perera").statusCode(201);
        refused(nominate("IN", 2, "Silva"), "R048");
        code = Api.publishedProject();
        refused(systemNominates("IN", 1, "Perera"), "R047");
        office.delegate(officer, BOTH, "", FIRST, LAST).statusCode(201);
        nominate("IN", 1, "Perera").statusCode(201);
    }

    @Test
    @Rule("R047")
    void a_revoked_delegation_ends_at_once_and_does_not_revive_with_the_role() {
        var office = Office.ofDirector("IN");
        var officer = office.subject("liaison.in");
        var first = office.delegate(officer, BOTH, "", FIRST, LAST).extract().<String>path("id");
        nominate("IN", 1, "Perera").statusCode(201);

        office.revoke(first).statusCode(200).body("revokedAt", containsString("2016-06-01"));
        office.revoke(first).statusCode(409).body("type", equalTo("urn:convoke:problem:delegation-over"));
        refused(nominate("IN", 2, "Silva"), "R048");

        office.delegate(officer, BOTH, "", FIRST, LAST).statusCode(201);
        office.changeRole("liaison.in", "ALTERNATE_DIRECTOR").statusCode(200);
        nominate("IN", 2, "Silva").statusCode(201).body("endorsement.delegation", nullValue());
        office.changeRole("liaison.in", "DESIGNATED_OFFICER").statusCode(200);
        refused(nominate("IN", 3, "Bandara"), "R048");
    }

    @Test
    @Rule("R047")
    void only_an_office_holder_issues_and_only_to_a_designated_officer() {
        var office = Office.ofDirector("IN");
        var director = office.subject("director.in");
        var designated = office.subject("liaison.in");
        var stranger = Office.ofDirector("JP").subject("liaison.jp");

        office.delegate(director, BOTH, "", FIRST, LAST).statusCode(422).body("detail", containsString("officer:"));
        office.delegate(stranger, BOTH, "", FIRST, LAST).statusCode(422).body("detail", containsString("officer:"));
        office.delegate(designated, BOTH, "", LAST, FIRST).statusCode(422).body("detail", containsString("endsOn:"));
        office.delegate(designated, BOTH, "", FIRST.minusYears(1), FIRST.minusDays(2))
                .statusCode(422);
        office.delegate(designated, "", "", FIRST, LAST).statusCode(400).body("errors.field", hasItems("acts"));
        new Office("IN", "liaison.in")
                .delegate(designated, BOTH, "", FIRST, LAST)
                .statusCode(403);
        Office.ofSecretariat("IN").delegate(designated, BOTH, "", FIRST, LAST).statusCode(422);
        Office.ofSecretariat("IN")
                .delegate(designated, BOTH, "", FIRST, LAST, director)
                .statusCode(201)
                .body("issuer", equalTo(director));
    }

    private ValidatableResponse nominate(String country, int rank, String familyName) {
        return Api.as(Tokens.person(liaison(country)))
                .body(nomination(country, rank, familyName))
                .post("api/projects/{code}/nominations", code)
                .then();
    }

    private ValidatableResponse systemNominates(String country, int rank, String familyName) {
        return Api.npo(country.toLowerCase(Locale.ROOT))
                .body(nomination(country, rank, familyName))
                .post("api/projects/{code}/nominations", code)
                .then();
    }

    private static String nomination(String country, int rank, String familyName) {
        var lower = country.toLowerCase(Locale.ROOT);
        return Api.nomination(rank, familyName).replace("liaison.lk@lk", "liaison.%s@%s".formatted(lower, lower));
    }

    private static void refused(ValidatableResponse answer, String rule) {
        answer.statusCode(403)
                .body("type", equalTo("urn:convoke:problem:no-delegation"))
                .body("rule", equalTo(rule));
    }

    private static void at(Instant moment) {
        TestClock.set(moment);
    }

    private static String liaison(String country) {
        return "liaison." + country.toLowerCase(Locale.ROOT);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}

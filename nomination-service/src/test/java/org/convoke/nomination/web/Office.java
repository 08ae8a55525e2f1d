package org.convoke.nomination.web;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Locale;
import org.convoke.testing.Tokens;

/// The records of one NPO as its Director or the Secretariat keeps them.
///
/// @param keeper account of who does it
record Office(String country, String keeper) {

    static Office ofDirector(String country) {
        return new Office(country, "director." + country.toLowerCase(Locale.ROOT));
    }

    static Office ofSecretariat(String country) {
        return new Office(country, "mika.sato");
    }

    /// An officer of the realm by the account's name, as in `liaison.lk`.
    String subject(String account) {
        return keep().get("api/npos/{country}/officers", country)
                .then()
                .extract()
                .path("find { it.email == '%s' }.subject".formatted(address(account)));
    }

    ValidatableResponse changeRole(String account, String role) {
        var subject = subject(account);
        var body = "{\"name\": \"%s\", \"email\": \"%s\", \"role\": \"%s\"}";
        return keep().header("If-Match", tag(subject))
                .body(body.formatted(account, address(account), role))
                .put("api/npos/{country}/officers/{subject}", country, subject)
                .then();
    }

    ValidatableResponse appoint(String subject, String account, String role) {
        var body = "{\"subject\": \"%s\", \"name\": \"%s\", \"email\": \"%s\", \"role\": \"%s\"}";
        return keep().body(body.formatted(subject, account, address(account), role))
                .post("api/npos/{country}/officers", country)
                .then();
    }

    ValidatableResponse dismiss(String subject) {
        return keep().header("If-Match", tag(subject))
                .post("api/npos/{country}/officers/{subject}/dismissal", country, subject)
                .then();
    }

    /// @param acts as in JSON, without brackets
    /// @param projects as in JSON, without brackets
    ValidatableResponse delegate(String subject, String acts, String projects, LocalDate first, LocalDate last) {
        return delegate("""
                {"officer": "%s", "acts": [%s], "projects": [%s], "beginsOn": "%s", "endsOn": "%s"}""".formatted(subject, acts, projects, first, last));
    }

    ValidatableResponse delegate(
            String subject, String acts, String projects, LocalDate first, LocalDate last, String issuer) {
        return delegate("""
                {"officer": "%s", "acts": [%s], "projects": [%s], "beginsOn": "%s", "endsOn": "%s", "issuer": "%s"}""".formatted(subject, acts, projects, first, last, issuer));
    }

    private ValidatableResponse delegate(String body) {
        return keep().body(body).post("api/npos/{country}/delegations", country).then();
    }

    ValidatableResponse revoke(String delegation) {
        return keep().header("If-Match", "*")
                .post("api/npos/{country}/delegations/{id}/revocation", country, delegation)
                .then();
    }

    private RequestSpecification keep() {
        return Api.as(Tokens.person(keeper));
    }

    private String tag(String subject) {
        return keep().get("api/npos/{country}/officers/{subject}", country, subject)
                .then()
                .extract()
                .header("ETag");
    }

    private String address(String account) {
        return account + "@" + account.substring(account.length() - 2) + ".npo.example";
    }
}

package org.convoke.nomination.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.convoke.testing.Tokens;

/// The pages as their readers use them; a token stands for the session.
record Pages(String person) {

    ValidatableResponse open(String path, Object... parameters) {
        return asked().get(path, parameters).then();
    }

    ValidatableResponse send(String path, Map<String, ?> fields) {
        return asked().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path)
                .then();
    }

    private RequestSpecification asked() {
        return given().redirects().follow(false).accept("text/html").auth().oauth2(Tokens.person(person));
    }
}

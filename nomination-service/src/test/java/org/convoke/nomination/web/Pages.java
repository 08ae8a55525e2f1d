package org.convoke.nomination.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Pattern;
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

    /// What the page's form would send unless somebody typed something.
    String hidden(String path, String name) {
        var page = open(path).extract().asString();
        var input = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        if (!input.find()) {
            throw new AssertionError("No field " + name + " at " + path);
        }
        return input.group(1).replace("&quot;", "\"");
    }

    private RequestSpecification asked() {
        return given().redirects().follow(false).accept("text/html").auth().oauth2(Tokens.person(person));
    }
}

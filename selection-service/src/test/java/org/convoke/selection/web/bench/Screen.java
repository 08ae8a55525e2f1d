package org.convoke.selection.web.bench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import org.convoke.testing.Tokens;

/// Pages as a person of the realm reads and fills them in.
public final class Screen {

    private Screen() {}

    public static ValidatableResponse page(String person, String path, Object... values) {
        return as(person).get(path, values).then();
    }

    public static ValidatableResponse send(String person, Map<String, ?> form, String path, Object... values) {
        return as(person).formParams(form).post(path, values).then();
    }

    public static RequestSpecification as(String person) {
        return given().auth()
                .oauth2(Tokens.person(person))
                .accept("text/html")
                .redirects()
                .follow(false);
    }

    /// Where a form that was done leads, below the service's root.
    public static String next(ValidatableResponse sent) {
        var path = URI.create(sent.statusCode(303).extract().header("Location")).getPath();
        assertThat(path).startsWith("/selection/rounds/");
        return path.substring("/selection".length());
    }

    /// The version of the round that a form on a page names.
    public static String etag(String html) {
        return html.replaceFirst("(?s).*?name=\"etag\" value=\"([^\"]*)\".*", "$1")
                .replace("&quot;", "\"");
    }
}

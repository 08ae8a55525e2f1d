package org.convoke.webkit.screen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Base64;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The answer to a form that was done: go and read the page anew, so that reloading sends nothing twice; what was done
/// is
/// told there once. The words travel in a cookie of half a minute, so that no service has to remember them.
@RequestScoped
public class Told {
    private static final String COOKIE = "convoke-told";
    private static final int SECONDS = 30;

    private final RoutingContext context;

    Told(RoutingContext context) {
        this.context = context;
    }

    /// @param address to read next, from the origin's root on
    /// @param what was done, as in "Nomination submitted."
    public RestResponse<String> then(String address, String what) {
        var words = Base64.getUrlEncoder().withoutPadding().encodeToString(what.getBytes(UTF_8));
        context.response().addCookie(cookie(words).setMaxAge(SECONDS));
        return ResponseBuilder.<String>create(303)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    static Optional<String> read(RoutingContext context) {
        var cookie = context.request().getCookie(COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return Optional.empty();
        }
        context.response().addCookie(cookie("").setMaxAge(0));
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cookie.getValue()), UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value).setPath("/").setHttpOnly(true).setSameSite(CookieSameSite.LAX);
    }
}

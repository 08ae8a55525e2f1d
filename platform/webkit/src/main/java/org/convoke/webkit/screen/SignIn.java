package org.convoke.webkit.screen;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Programs bring a token; people sign in once for all services and are known by a session cookie (ADR 141).
@ApplicationScoped
public class SignIn implements TenantResolver {
    /// The tenant of people; that of programs is the default one.
    static final String PEOPLE = "web";

    private static final String SESSION = "q_session_" + PEOPLE;

    private final String api;

    SignIn(@ConfigProperty(name = "quarkus.http.root-path") String root) {
        api = root + "/api/";
    }

    @Override
    public String resolve(RoutingContext context) {
        return isPerson(context) ? PEOPLE : null;
    }

    /// Whether the request comes from a browser, so that signing in is a page and not a problem document. The API takes
    /// a session too, for what pages let people download.
    public boolean isPerson(RoutingContext context) {
        if (context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            return false;
        }
        return hasSession(context) || !context.normalizedPath().startsWith(api);
    }

    static boolean hasSession(RoutingContext context) {
        return context.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(SESSION));
    }
}

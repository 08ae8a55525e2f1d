package org.convoke.webkit.screen;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Refused;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Another site cannot send a form in somebody's name: browsers say where a form comes from, and what changes something
/// must come from here (Fetch Metadata; `Origin` for browsers that do not know it). Programs bring a token instead.
public class SameOrigin {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter(preMatching = true)
    public void check(RoutingContext context) {
        var request = context.request();
        if (!READING.contains(request.method().name())
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !isOurs(request, SignIn.hasSession(context))) {
            throw Refusal.because(new SentFromElsewhere());
        }
    }

    private static boolean isOurs(HttpServerRequest request, boolean signedIn) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin == null ? !signedIn : origin.equals(request.scheme() + "://" + request.authority());
    }

    record SentFromElsewhere() implements Refused {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String rule() {
            return null;
        }

        @Override
        public String detail() {
            return "This form was sent from another site; open the page here and send it again.";
        }
    }
}

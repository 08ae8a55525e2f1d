package org.convoke.webkit.screen;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/// A part of a page that is fetched after the session ended is told so (status 499) and loads the whole page anew,
/// which
/// leads to the sign-in; a script cannot follow a redirect there.
@ApplicationScoped
public class LiveRequests implements JavaScriptRequestChecker {
    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return context.request().headers().contains("HX-Request");
    }
}

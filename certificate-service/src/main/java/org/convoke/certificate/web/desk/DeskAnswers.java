package org.convoke.certificate.web.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.convoke.certificate.desk.Desk;
import org.convoke.webkit.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// How a desk answers: neither for caches and search engines, nor named to the next site that is visited.
@ApplicationScoped
class DeskAnswers {

    /// By which the phone is known when it opens the address in a participant's code.
    static final String COOKIE = "convoke-desk";

    /// How many seconds the phone may keep a page.
    private static final String OPEN_FOR = "Convoke-Desk-Open-For";

    private final String root;
    private final boolean secure;
    private final Clock clock;

    DeskAnswers(
            @ConfigProperty(name = "quarkus.http.root-path") String root,
            @ConfigProperty(name = "convoke.public-url") String publicUrl,
            Clock clock) {
        this.root = root;
        secure = publicUrl.startsWith("https:");
        this.clock = clock;
    }

    String root() {
        return root;
    }

    String address(String secret) {
        return root + "/desk/" + secret;
    }

    RestResponse<String> page(int status, TemplateInstance page) {
        return answer(status).entity(page.render()).build();
    }

    /// A page that the phone itself may keep, to be there without a connection.
    RestResponse<String> page(int status, TemplateInstance page, Desk desk) {
        return answer(status).header(OPEN_FOR, left(desk)).entity(page.render()).build();
    }

    /// Remembers the desk as long as it is open. Another site's page cannot send a form in its name.
    RestResponse<String> opened(TemplateInstance page, String secret, Desk desk) {
        return answer(200)
                .header(OPEN_FOR, left(desk))
                .entity(page.render())
                .cookie(cookie(secret, left(desk)))
                .build();
    }

    RestResponse<String> left(TemplateInstance page) {
        return answer(200).entity(page.render()).cookie(cookie("", 0)).build();
    }

    private int left(Desk desk) {
        return (int) Duration.between(clock.instant(), desk.closesAt()).toSeconds();
    }

    private NewCookie cookie(String secret, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(secret)
                .path(root)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.LAX)
                .build();
    }

    /// Shows the page anew, so that reloading it sends nothing twice.
    RestResponse<String> again(String address) {
        return answer(303).header(HttpHeaders.LOCATION, address).build();
    }

    RestResponse<String> orClosed(Supplier<RestResponse<String>> answer) {
        try {
            return answer.get();
        } catch (Refusal refusal) {
            return page(
                    refusal.reason().kind().status(),
                    new NotNow(refusal.reason().detail()));
        }
    }

    private static ResponseBuilder<String> answer(int status) {
        return ResponseBuilder.<String>create(status)
                .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer");
    }

    record NotNow(String why) implements TemplateInstance {}
}

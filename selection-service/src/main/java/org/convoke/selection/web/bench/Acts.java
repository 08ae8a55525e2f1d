package org.convoke.selection.web.bench;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.function.Function;
import java.util.function.Supplier;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Refused.Kind;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Does what a form asks for and tells it on the page that follows, or shows the form again with what is the matter.
@RequestScoped
public class Acts {

    private final Told told;

    Acts(Told told) {
        this.told = told;
    }

    /// @param then the address to read next
    /// @param again the form with the problem and everything that was typed
    public RestResponse<String> run(Runnable act, String then, String done, Function<String, TemplateInstance> again) {
        return run(
                () -> {
                    act.run();
                    return then;
                },
                done,
                again);
    }

    /// @param act gives the address to read next
    public RestResponse<String> run(Supplier<String> act, String done, Function<String, TemplateInstance> again) {
        try {
            return told.then(act.get(), done);
        } catch (Refusal refusal) {
            if (refusal.reason().kind() == Kind.NOT_FOUND) {
                throw refusal;
            }
            return page(422, again.apply(words(refusal)));
        }
    }

    /// Two people at once, or one who sends a form twice: the page shown again is the newest.
    private static String words(Refusal refusal) {
        return refusal.reason().kind() == Kind.STALE
                ? "The round has changed since you opened this page. Nothing was done; here is how it stands now."
                : refusal.reason().detail();
    }

    public static RestResponse<String> page(int status, TemplateInstance page) {
        return ResponseBuilder.<String>create(status).entity(page.render()).build();
    }
}

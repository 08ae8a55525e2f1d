package org.convoke.webkit.screen;

import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The answer to a form that could not be done: its page once more, with the words as they were typed and the problem;
/// the other answer is [Told].
public final class ShownAgain {
    private static final int UNPROCESSABLE = 422;

    private ShownAgain() {}

    public static RestResponse<String> with(TemplateInstance page) {
        return ResponseBuilder.<String>create(UNPROCESSABLE)
                .entity(page.render())
                .build();
    }
}

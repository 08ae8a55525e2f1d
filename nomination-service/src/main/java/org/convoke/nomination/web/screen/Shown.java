package org.convoke.nomination.web.screen;

import jakarta.ws.rs.core.MediaType;
import org.convoke.webkit.Refusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// A page that is shown again with what was typed and why it was not taken.
public final class Shown {
    private static final int UNPROCESSABLE = 422;
    private static final int NOT_FOUND = 404;

    private Shown() {}

    /// @throws Refusal when there is no such thing for the caller, so that there is no page to show again either
    public static RestResponse<String> again(String page, Refusal refusal) {
        if (refusal.reason().kind().status() == NOT_FOUND) {
            throw refusal;
        }
        return again(page);
    }

    public static RestResponse<String> again(String page) {
        return ResponseBuilder.<String>create(UNPROCESSABLE)
                .entity(page)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}

package org.convoke.webkit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The one form of every answer that is an error (RFC 9457). It names fields and rules, never values.
///
/// @param type stable name for programs, as in `urn:convoke:problem:window-closed`
/// @param rule of the business that was broken; null when none was
/// @param errors fields that are wrong; null when it is not about fields
/// @param incident to quote when asking the operator; only for unexpected failures
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type, String title, int status, String detail, String rule, List<FieldError> errors, String incident) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /// @param field path as the client wrote it, as in `candidate.email` or `sessions[2].date`
    /// @param rule of the business that the field broke; null when it is no matter of rules
    public record FieldError(
            String field,
            String message,
            @JsonInclude(JsonInclude.Include.NON_NULL) String rule) {
        public FieldError(String field, String message) {
            this(field, message, null);
        }
    }

    static Problem of(Refused reason) {
        var name = kebab(reason.getClass().getSimpleName());
        var status = reason.kind().status();
        return new Problem(urn(name), title(name), status, reason.detail(), reason.rule(), reason.errors(), null);
    }

    static Problem of(int status, String name, String detail) {
        return new Problem(urn(name), title(name), status, detail, null, null, null);
    }

    static Problem ofFields(List<FieldError> errors) {
        var detail = "Some fields are missing or wrong; nothing was stored.";
        return new Problem(urn("invalid-request"), "Invalid request", 400, detail, null, errors, null);
    }

    static Problem ofIncident(String incident) {
        var detail = "Something went wrong on our side; nothing was stored. Quote the incident when you ask about it.";
        return new Problem(urn("unexpected"), "Unexpected failure", 500, detail, null, null, incident);
    }

    RestResponse<Problem> response() {
        return builder().build();
    }

    ResponseBuilder<Problem> builder() {
        return ResponseBuilder.<Problem>create(status).entity(this).type(MEDIA_TYPE);
    }

    private static URI urn(String name) {
        return URI.create("urn:convoke:problem:" + name);
    }

    /// `NPOUnknown` becomes `npo-unknown`.
    static String kebab(String simpleName) {
        return simpleName
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }
}

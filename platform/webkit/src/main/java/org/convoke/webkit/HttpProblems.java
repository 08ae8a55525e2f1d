package org.convoke.webkit;

import java.util.Set;

/// The problems HTTP itself knows, by status.
final class HttpProblems {
    private static final Set<Integer> FRAMEWORK = Set.of(405, 406, 415);

    private HttpProblems() {}

    /// @param message of our own code; the framework's own texts speak of its inside and are not passed on
    static Problem of(int status, String message) {
        var ours = message != null
                && !message.startsWith("HTTP ")
                && !message.startsWith("Unable to find matching target")
                && !FRAMEWORK.contains(status);
        var detail = ours ? message : detail(status);
        return Problem.of(status, name(status), detail);
    }

    private static String name(int status) {
        return switch (status) {
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 412 -> "stale";
            case 413 -> "body-too-large";
            case 415 -> "unsupported-media-type";
            default -> "invalid-request";
        };
    }

    private static String detail(int status) {
        return switch (status) {
            case 401 -> "Sign in: send a bearer token of this platform.";
            case 403 -> "Your role does not allow this.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take that method.";
            case 406 -> "This address cannot answer in a form that you accept.";
            case 412 -> "Somebody changed it since you read it.";
            case 415 -> "Send the body as application/json.";
            default -> "The request cannot be understood.";
        };
    }
}

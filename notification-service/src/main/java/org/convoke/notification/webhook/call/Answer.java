package org.convoke.notification.webhook.call;

/// What came of a call.
///
/// @param status null when there was no answer
/// @param text how the answer began, or why there was none
public record Answer(Integer status, String text, long millis) {

    private static final int GONE = 410;

    public boolean isAccepted() {
        return status != null && status / 100 == 2;
    }

    /// The receiver wants to hear nothing more.
    public boolean isGone() {
        return status != null && status == GONE;
    }

    /// As in `503 try later`.
    public String told() {
        return (status == null ? "no answer, " : status + " ") + text;
    }
}

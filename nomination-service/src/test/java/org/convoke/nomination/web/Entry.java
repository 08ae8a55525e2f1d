package org.convoke.nomination.web;

import java.util.List;

/// One line of `tenancy.txt`: an endpoint and how the four kinds of signed-in callers are answered.
///
/// @param address path and query
record Entry(String method, String address, Answer own, Answer other, Answer none, Answer secretariat, Body body) {

    enum Answer {
        /// The caller gets past every question of who they are; as things stand the answer may still be no.
        OK,
        /// The role does not allow it, or no NPO has named the caller.
        FORBIDDEN,
        /// There is no such thing for the caller.
        HIDDEN;

        static Answer of(String word) {
            return switch (word) {
                case "ok" -> OK;
                case "403" -> FORBIDDEN;
                case "404" -> HIDDEN;
                default -> throw new IllegalArgumentException("tenancy.txt: " + word);
            };
        }

        boolean fits(int status) {
            return switch (this) {
                case OK ->
                    status < 500 && !List.of(400, 401, 403, 404, 405, 415).contains(status);
                case FORBIDDEN -> status == 403;
                case HIDDEN -> status == 404;
            };
        }
    }

    static Entry parse(String line) {
        var words = line.strip().split("\\s+", 7);
        return new Entry(
                words[0],
                words[1],
                Answer.of(words[2]),
                Answer.of(words[3]),
                Answer.of(words[4]),
                Answer.of(words[5]),
                Body.of(words.length > 6 ? words[6] : ""));
    }

    Entry about(LankasRecords records) {
        return new Entry(method, records.fill(address), own, other, none, secretariat, body.about(records));
    }

    String endpoint() {
        return method + " " + address.replaceFirst("\\?.*", "");
    }

    /// As JUnit shows it.
    @Override
    public String toString() {
        return endpoint();
    }
}

package org.convoke.certificate.evaluation;

/// One question of a form.
///
/// @param id short and stable, as in `content`
public record Question(String id, String text, Kind kind) {

    public enum Kind {
        /// From 1, poor, to 5, excellent.
        RATING,
        TEXT
    }
}

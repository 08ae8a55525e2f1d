package org.convoke.certificate.evaluation;

import java.util.List;
import java.util.Optional;

/// What the participants of one project think, as a group.
public record Results(int answers, List<Result> questions) {

    /// @param average of the ratings; empty for words
    /// @param counts how many gave 1, 2, 3, 4 and 5; empty for words
    /// @param words in no order that tells anything
    public record Result(Question question, Optional<Double> average, List<Long> counts, List<String> words) {}

    /// Of all ratings of all questions.
    public Optional<Double> average() {
        var given =
                questions.stream().flatMap(result -> result.average().stream()).toList();
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(given.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .getAsDouble());
    }
}

package org.convoke.nomination;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// What the Secretariat wants to know before it considers a nomination. The question is for the NPO alone.
///
/// @param answerBy the last day on which the answer leaves a nomination in time; null for no such day
@Embeddable
public record Clarification(String question, LocalDate answerBy) {

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(answerBy);
    }

    boolean isOverdue(Instant now, ZoneId zone) {
        return answerBy != null && LocalDate.ofInstant(now, zone).isAfter(answerBy);
    }
}

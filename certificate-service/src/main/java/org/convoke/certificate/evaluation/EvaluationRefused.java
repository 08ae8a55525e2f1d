package org.convoke.certificate.evaluation;

import java.time.LocalDate;
import org.convoke.webkit.Refused;

/// Why something about an evaluation cannot be done.
public sealed interface EvaluationRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case NoEvaluation _ -> Kind.NOT_FOUND;
            case QuestionsUnclear _, AnswerUnclear _ -> Kind.INVALID;
            case AnswersBegun _, NotOpen _, AnsweredAlready _, TooEarly _, TooFewAnswers _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case NotOpen _, AnsweredAlready _, AnswerUnclear _ -> "R027";
            case NoEvaluation _, QuestionsUnclear _, AnswersBegun _, TooEarly _, TooFewAnswers _ -> "R128";
        };
    }

    record NoEvaluation(String project) implements EvaluationRefused {
        @Override
        public String detail() {
            return "Project " + project + " has no evaluation form yet, and nobody has answered.";
        }
    }

    record QuestionsUnclear() implements EvaluationRefused {
        @Override
        public String detail() {
            return "Every question needs an id of its own.";
        }
    }

    record AnswersBegun() implements EvaluationRefused {
        @Override
        public String detail() {
            return "Somebody has answered already; the questions stay as they are.";
        }
    }

    record NotOpen(LocalDate from, LocalDate to) implements EvaluationRefused {
        @Override
        public String detail() {
            return "The project can be evaluated from %s to %s.".formatted(from, to);
        }
    }

    record AnsweredAlready() implements EvaluationRefused {
        @Override
        public String detail() {
            return "You have evaluated this project already. Thank you.";
        }
    }

    record AnswerUnclear(String question) implements EvaluationRefused {
        @Override
        public String detail() {
            return "Please answer: %s".formatted(question);
        }
    }

    /// Whoever saw results grow answer by answer would know who said what.
    record TooEarly(LocalDate last) implements EvaluationRefused {
        @Override
        public String detail() {
            return "Results are shown when answers are no longer taken, after %s.".formatted(last);
        }
    }

    record TooFewAnswers(int minimum) implements EvaluationRefused {
        @Override
        public String detail() {
            return "Results are shown of %d answers or more, so that nobody can be recognized.".formatted(minimum);
        }
    }
}

package org.convoke.selection.offer;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.convoke.webkit.Problem.FieldError;
import org.convoke.webkit.Refused;

/// Every reason why an offer is not answered, with the rule behind it.
public sealed interface OfferRefused extends Refused {

    /// Also the answer about a person of another NPO, and where the policy asks for no answers.
    record UnknownOffer(UUID nomination) implements OfferRefused {
        @Override
        public String detail() {
            return "No seat was offered to nomination %s; check its id.".formatted(nomination);
        }
    }

    /// Nothing is said about whether there ever was such a link.
    record LinkVoid() implements OfferRefused {
        @Override
        public String detail() {
            return "This link leads nowhere; ask your National Productivity Organization for another one.";
        }
    }

    record AnsweredAlready(OfferStatus status) implements OfferRefused {
        @Override
        public String detail() {
            return "The offer is %s already; it cannot be answered any more.".formatted(status);
        }
    }

    record AnswerTooLate(Instant answerBy) implements OfferRefused {
        @Override
        public String detail() {
            return "The answer was due by %s; the seat may be somebody else's by now.".formatted(answerBy);
        }
    }

    /// The round was cancelled or postponed, or the project has started.
    record OffersAtRest(String project) implements OfferRefused {
        @Override
        public String detail() {
            return "Nothing can be answered for project %s now: it has started, is postponed or will not take place."
                    .formatted(project);
        }
    }

    record NotAcceptedYet() implements OfferRefused {
        @Override
        public String detail() {
            return "The seat has not been accepted; decline it instead.";
        }
    }

    record NothingReported(OfferStatus status) implements OfferRefused {
        @Override
        public String detail() {
            return "The participant has reported nothing that could be passed on; the offer is %s.".formatted(status);
        }
    }

    record DeclarationsMissing(Set<Declaration> missing) implements OfferRefused {
        @Override
        public String detail() {
            return new TreeSet<>(missing)
                    .stream()
                            .map(Declaration::text)
                            .collect(joining(" ", "A seat is accepted with every declaration; this is missing: ", ""));
        }

        @Override
        public List<FieldError> errors() {
            return new TreeSet<>(missing)
                    .stream()
                            .map(declaration -> new FieldError("declarations", declaration.text()))
                            .toList();
        }
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case UnknownOffer _, LinkVoid _ -> Kind.NOT_FOUND;
            case DeclarationsMissing _ -> Kind.INVALID;
            case AnsweredAlready _, AnswerTooLate _, OffersAtRest _ -> Kind.CONFLICT;
            case NotAcceptedYet _, NothingReported _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case UnknownOffer _, LinkVoid _ -> "R049";
            case AnsweredAlready _, AnswerTooLate _, OffersAtRest _, NotAcceptedYet _ -> "R076";
            case NothingReported _ -> "R111";
            case DeclarationsMissing refused ->
                new TreeSet<>(refused.missing()).first().rule();
        };
    }
}

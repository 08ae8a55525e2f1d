package org.convoke.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.nomination.criteria.Shortcoming;
import org.convoke.webkit.Problem.FieldError;
import org.convoke.webkit.Refused;

/// Why a nomination, or something about it, cannot be taken.
public sealed interface NominationRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case UnknownNomination _ -> Kind.NOT_FOUND;
            case NotOfThisNpo _, CountryNotInvited _ -> Kind.FORBIDDEN;
            case WindowClosed _, CorrectionsClosed _, NotAsItStands _, NotAReplacement _ -> Kind.CONFLICT;
            case SelfNomination _, AlreadyNominated _, RankTaken _, NoApprovalAwaited _ -> Kind.CONFLICT;
            case EndorserUnknown _, FormIncomplete _, AnswerDayPast _ -> Kind.INVALID;
            case RankMissing _, OrderIncomplete _, OrderNamesTwice _, CriteriaUnconfirmed _ -> Kind.INVALID;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case UnknownNomination _ -> "R049";
            case NotOfThisNpo _ -> "R048";
            case CountryNotInvited _ -> "R010";
            case WindowClosed _, NotAReplacement _ -> "R065";
            case EndorserUnknown _, FormIncomplete _ -> "R047";
            case CorrectionsClosed _, NotAsItStands _, AnswerDayPast _ -> "R068";
            case SelfNomination _ -> "R046";
            case AlreadyNominated _, RankMissing _, RankTaken _, OrderIncomplete _, OrderNamesTwice _ -> "R045";
            case NoApprovalAwaited _ -> "R066";
            case CriteriaUnconfirmed _ -> "R042";
        };
    }

    record UnknownNomination(UUID id) implements NominationRefused {
        @Override
        public String detail() {
            return "Your NPO has no nomination %s.".formatted(id);
        }
    }

    record NotOfThisNpo() implements NominationRefused {
        @Override
        public String detail() {
            return "No NPO has named you as its officer or system; ask your Liaison Officer.";
        }
    }

    record CountryNotInvited(String country, String project) implements NominationRefused {
        @Override
        public String detail() {
            return "%s does not participate in project %s.".formatted(country, project);
        }
    }

    record WindowClosed(Instant closedAt, ZoneId zone) implements NominationRefused {
        private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(
                        FormatStyle.LONG, FormatStyle.LONG)
                .withLocale(Locale.UK);

        @Override
        public String detail() {
            var when = WHEN.format(closedAt.atZone(zone));
            return "Nominations have not been taken since %s; the Secretariat's office can be asked.".formatted(when);
        }
    }

    record CorrectionsClosed(Instant closedAt, ZoneId zone) implements NominationRefused {
        @Override
        public String detail() {
            var when = WindowClosed.WHEN.format(closedAt.atZone(zone));
            return "Nobody changes or reorders what is submitted since %s; the Secretariat can return a nomination."
                    .formatted(when);
        }
    }

    /// @param act what was asked for, as in `recalled`
    record NotAsItStands(NominationStatus status, String act) implements NominationRefused {
        @Override
        public String detail() {
            return "The nomination is %s and cannot be %s.".formatted(status, act);
        }
    }

    /// @param fields named as in the request
    record FormIncomplete(Set<String> fields) implements NominationRefused {
        @Override
        public String detail() {
            return "%s: still empty, so nobody can endorse it.".formatted(String.join(", ", fields));
        }
    }

    record AnswerDayPast(LocalDate answerBy) implements NominationRefused {
        @Override
        public String detail() {
            return "answerBy: %s has passed already.".formatted(answerBy);
        }
    }

    record EndorserUnknown(String email) implements NominationRefused {
        @Override
        public String detail() {
            return "endorsedBy: %s is no Director, Alternate Director, Liaison or designated officer of your NPO."
                    .formatted(email);
        }
    }

    record SelfNomination() implements NominationRefused {
        @Override
        public String detail() {
            return "candidate.email: nobody can endorse or submit their own nomination; for a namesake another officer can.";
        }
    }

    record AlreadyNominated(UUID nomination) implements NominationRefused {
        @Override
        public String detail() {
            return "candidate: this person is nominated to this project already.";
        }
    }

    record CriteriaUnconfirmed(List<Shortcoming> unmet) implements NominationRefused {
        @Override
        public String detail() {
            return "confirmedCriteria: the form falls short of %s; correct it, or confirm what the person meets all the same."
                    .formatted(unmet.stream()
                            .map(each -> "%s (%s)".formatted(each.criterion(), each.rule()))
                            .collect(Collectors.joining(", ")));
        }

        @Override
        public List<FieldError> errors() {
            return unmet.stream()
                    .map(each -> new FieldError("confirmedCriteria", each.evidence(), each.rule()))
                    .toList();
        }
    }

    record RankMissing() implements NominationRefused {
        @Override
        public String detail() {
            return "rank: this project asks for nominees in order of preference.";
        }
    }

    record RankTaken(int rank) implements NominationRefused {
        @Override
        public String detail() {
            return "rank: your NPO has another nominee at place %d.".formatted(rank);
        }
    }

    /// @param left how many nominees the order leaves out
    record OrderIncomplete(int left) implements NominationRefused {
        @Override
        public String detail() {
            return "nominations: %d of your nominees are not named; this project asks for all in order of preference."
                    .formatted(left);
        }
    }

    record OrderNamesTwice() implements NominationRefused {
        @Override
        public String detail() {
            return "nominations: somebody is named twice.";
        }
    }

    record NoApprovalAwaited(GovernmentApproval approval) implements NominationRefused {
        @Override
        public String detail() {
            return "Government approval is not awaited, it is %s.".formatted(approval);
        }
    }

    record NotAReplacement(String country) implements NominationRefused {
        @Override
        public String detail() {
            return "Only replacements are taken, and %s has no recalled or withdrawn nomination left to replace."
                    .formatted(country);
        }
    }
}

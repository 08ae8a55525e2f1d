package org.convoke.nomination;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;
import org.convoke.webkit.Refused;

/// Why a nomination, or something about it, cannot be taken.
public sealed interface NominationRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case UnknownNomination _ -> Kind.NOT_FOUND;
            case NotOfThisNpo _, CountryNotInvited _ -> Kind.FORBIDDEN;
            case WindowClosed _, SelfNomination _, AlreadyNominated _, RankTaken _, NoApprovalAwaited _ ->
                Kind.CONFLICT;
            case NotAReplacement _ -> Kind.CONFLICT;
            case EndorserUnknown _, RankMissing _ -> Kind.INVALID;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case UnknownNomination _ -> "R049";
            case NotOfThisNpo _ -> "R048";
            case CountryNotInvited _ -> "R010";
            case WindowClosed _, NotAReplacement _ -> "R065";
            case EndorserUnknown _ -> "R047";
            case SelfNomination _ -> "R046";
            case AlreadyNominated _, RankMissing _, RankTaken _ -> "R045";
            case NoApprovalAwaited _ -> "R066";
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
        @Override
        public String detail() {
            var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.LONG)
                    .withLocale(Locale.UK)
                    .format(closedAt.atZone(zone));
            return "Nominations have not been taken since %s; the Secretariat's office can be asked.".formatted(when);
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
            return "candidate.email: nobody can endorse or submit their own nomination.";
        }
    }

    record AlreadyNominated(UUID nomination) implements NominationRefused {
        @Override
        public String detail() {
            return "candidate: this person is nominated to this project already.";
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

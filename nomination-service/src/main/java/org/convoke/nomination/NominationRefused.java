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

    record UnknownNomination(UUID id) implements NominationRefused {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public String rule() {
            return "R049";
        }

        @Override
        public String detail() {
            return "Your NPO has no nomination %s.".formatted(id);
        }
    }

    record NotOfThisNpo() implements NominationRefused {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String rule() {
            return "R048";
        }

        @Override
        public String detail() {
            return "No NPO has named you as its officer or system; ask your Liaison Officer.";
        }
    }

    record CountryNotInvited(String country, String project) implements NominationRefused {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String rule() {
            return "R010";
        }

        @Override
        public String detail() {
            return "%s does not participate in project %s.".formatted(country, project);
        }
    }

    record WindowClosed(Instant closedAt, ZoneId zone) implements NominationRefused {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String rule() {
            return "R065";
        }

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
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String rule() {
            return "R047";
        }

        @Override
        public String detail() {
            return "endorsedBy: %s is no Director, Alternate Director, Liaison or designated officer of your NPO."
                    .formatted(email);
        }
    }

    record SelfNomination() implements NominationRefused {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String rule() {
            return "R046";
        }

        @Override
        public String detail() {
            return "candidate.email: nobody can endorse or submit their own nomination.";
        }
    }

    record AlreadyNominated(UUID nomination) implements NominationRefused {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String rule() {
            return "R045";
        }

        @Override
        public String detail() {
            return "candidate: this person is nominated to this project already.";
        }
    }

    record RankMissing() implements NominationRefused {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String rule() {
            return "R045";
        }

        @Override
        public String detail() {
            return "rank: this project asks for nominees in order of preference.";
        }
    }

    record RankTaken(int rank) implements NominationRefused {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String rule() {
            return "R045";
        }

        @Override
        public String detail() {
            return "rank: your NPO has another nominee at place %d.".formatted(rank);
        }
    }

    record NoApprovalAwaited(GovernmentApproval approval) implements NominationRefused {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String rule() {
            return "R066";
        }

        @Override
        public String detail() {
            return "Government approval is not awaited, it is %s.".formatted(approval);
        }
    }
}

package org.convoke.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.convoke.contracts.Pool;
import org.convoke.webkit.Refused;

/// Every reason why selection says no, with the rule behind it and what to do about it.
public sealed interface SelectionRefused extends Refused {

    record UnknownRound(String project) implements SelectionRefused {
        @Override
        public String detail() {
            return "There is no round for project %s; check the project code.".formatted(project);
        }
    }

    /// Also the answer about a person of another NPO, whose existence is not confirmed.
    record UnknownCandidate(UUID nomination) implements SelectionRefused {
        @Override
        public String detail() {
            return "There is no nomination %s in this round; check its id.".formatted(nomination);
        }
    }

    record WindowOpen(Instant closesAt) implements SelectionRefused {
        @Override
        public String detail() {
            return "Nominations are accepted until %s; decide after that.".formatted(closesAt);
        }
    }

    record NotDecided() implements SelectionRefused {
        @Override
        public String detail() {
            return "Nobody has decided this round; put the decisions first.";
        }
    }

    record AlreadyAnnounced(LocalDate announcedOn) implements SelectionRefused {
        @Override
        public String detail() {
            return "The round was announced on %s and is final; use withdrawals from here on.".formatted(announcedOn);
        }
    }

    record NotAnnounced() implements SelectionRefused {
        @Override
        public String detail() {
            return "The selection has not been announced; come back after the announcement.";
        }
    }

    /// For NPOs before the announcement, and at any time for hosts of other projects.
    record RosterHidden(String project) implements SelectionRefused {
        @Override
        public String detail() {
            return "No roster of %s is open to you; its NPOs and hosts can read it after the announcement."
                    .formatted(project);
        }
    }

    record RoundPostponed(String project) implements SelectionRefused {
        @Override
        public String detail() {
            return "Project %s is postponed; decide when a revision has set its new dates.".formatted(project);
        }
    }

    record RoundCancelled(String project) implements SelectionRefused {
        @Override
        public String detail() {
            return "Project %s is cancelled; nothing is decided any more.".formatted(project);
        }
    }

    record DelayUnexplained(LocalDate announceBy) implements SelectionRefused {
        @Override
        public String detail() {
            return "The announcement was due by %s; give a lateReason.".formatted(announceBy);
        }
    }

    record TooManyParticipants(Pool pool, long chosen, int limit) implements SelectionRefused {
        @Override
        public String detail() {
            var otherwise = pool == Pool.OVERSEAS ? " or confirm with a reason that the others are unfunded" : "";
            return "%d %s participants are chosen and at most %d may be; choose fewer%s."
                    .formatted(chosen, pool, limit, otherwise);
        }
    }

    record NamedTwice(UUID nomination) implements SelectionRefused {
        @Override
        public String detail() {
            return "Nomination %s is named twice; name each person once.".formatted(nomination);
        }
    }

    record NotEligible(UUID nomination, String rule, String reason) implements SelectionRefused {
        @Override
        public String detail() {
            return "Nomination %s is not eligible (%s); choose somebody else.".formatted(nomination, reason);
        }
    }

    record NotAdmitted(UUID nomination, String rule, String reason) implements SelectionRefused {
        @Override
        public String detail() {
            return "Nomination %s is excluded (%s); admit it with a reason or leave it out."
                    .formatted(nomination, reason);
        }
    }

    record ApprovalAwaited(UUID nomination) implements SelectionRefused {
        @Override
        public String detail() {
            return "Nomination %s awaits its government approval; wait for it or leave it out.".formatted(nomination);
        }
    }

    record Recalled(UUID nomination) implements SelectionRefused {
        @Override
        public String detail() {
            return "The NPO has recalled nomination %s; leave it out.".formatted(nomination);
        }
    }

    record ClarificationAwaited(UUID nomination) implements SelectionRefused {
        @Override
        public String detail() {
            return "Nomination %s is with its NPO for clarification; wait for it or leave it out."
                    .formatted(nomination);
        }
    }

    /// Somebody who had been proposed was recalled or returned since.
    record DecisionsOvertaken(int people) implements SelectionRefused {
        @Override
        public String detail() {
            return "%d of those proposed dropped out after the round was decided; put the decisions again."
                    .formatted(people);
        }
    }

    record ProjectStarted(LocalDate startsOn) implements SelectionRefused {
        @Override
        public String detail() {
            return "The project started on %s; record absence in the attendance instead.".formatted(startsOn);
        }
    }

    record NotAParticipant(UUID nomination, Standing standing) implements SelectionRefused {
        @Override
        public String detail() {
            return "Nomination %s is %s; only a selected participant can withdraw.".formatted(nomination, standing);
        }
    }

    /// A candidate who cannot move that way; the round's own status normally answers first.
    record Settled(UUID nomination, Standing standing) implements SelectionRefused {
        @Override
        public String detail() {
            return "Nomination %s is %s already; reload the round.".formatted(nomination, standing);
        }
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case UnknownRound _, UnknownCandidate _, RosterHidden _ -> Kind.NOT_FOUND;
            case DelayUnexplained _, TooManyParticipants _, NamedTwice _ -> Kind.INVALID;
            case NotEligible _, NotAdmitted _, ApprovalAwaited _, ClarificationAwaited _, Recalled _ -> Kind.INVALID;
            case WindowOpen _, NotDecided _, DecisionsOvertaken _, AlreadyAnnounced _, NotAnnounced _ -> Kind.CONFLICT;
            case RoundPostponed _, RoundCancelled _ -> Kind.CONFLICT;
            case ProjectStarted _, NotAParticipant _, Settled _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case UnknownRound _ -> "R001";
            case UnknownCandidate _ -> "R049";
            case WindowOpen _ -> "R014";
            case RoundPostponed _, RoundCancelled _ -> "R129";
            case NotDecided _, DecisionsOvertaken _, NamedTwice _ -> "R069";
            case AlreadyAnnounced _, DelayUnexplained _, Settled _ -> "R073";
            case NotAnnounced _, RosterHidden _ -> "R131";
            case TooManyParticipants refused -> refused.pool() == Pool.OVERSEAS ? "R080" : "R012";
            case NotEligible refused -> refused.rule();
            case NotAdmitted refused -> refused.rule();
            case ApprovalAwaited _ -> "R066";
            case ClarificationAwaited _, Recalled _ -> "R068";
            case ProjectStarted _ -> "R112";
            case NotAParticipant _ -> "R109";
        };
    }
}

package org.convoke.selection.group;

import java.util.Set;
import java.util.UUID;
import org.convoke.webkit.Refused;

/// Why there is no proposal, or why decisions cannot depart from one like this.
public sealed interface ProposalRefused extends Refused {

    record NoProposal(String project) implements ProposalRefused {
        @Override
        public String detail() {
            return "The policy of %s says nothing about a proposal; decide without one.".formatted(project);
        }
    }

    record UnknownProposal(long proposal) implements ProposalRefused {
        @Override
        public String detail() {
            return "There is no proposal %d in this round; check its number.".formatted(proposal);
        }
    }

    record OtherSolver(long proposal, String was, String is) implements ProposalRefused {
        @Override
        public String detail() {
            return "Proposal %d was computed by version %s of the solver and cannot be explained by version %s; propose anew."
                    .formatted(proposal, was, is);
        }
    }

    record NoGroup(String reasons) implements ProposalRefused {
        @Override
        public String detail() {
            return "No group is possible: %s Keep fewer people in or change the policy.".formatted(reasons);
        }
    }

    record TooMuchOverbooked(int wanted, int funded) implements ProposalRefused {
        @Override
        public String detail() {
            return "A proposal overbooks by %d at most, not by %d.".formatted(funded, wanted);
        }
    }

    record ProposalIgnored() implements ProposalRefused {
        @Override
        public String detail() {
            return "Name the proposal that the decisions rest on, or say in withoutProposal why there is none.";
        }
    }

    record DeparturesUnexplained(Set<UUID> nominations) implements ProposalRefused {
        @Override
        public String detail() {
            return "The decisions depart from the proposal without a reason; give one for each of: %s."
                    .formatted(nominations);
        }
    }

    record OrderUnexplained() implements ProposalRefused {
        @Override
        public String detail() {
            return "The alternates are in another order than proposed; give an alternatesReason.";
        }
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case UnknownProposal _ -> Kind.NOT_FOUND;
            case NoProposal _, NoGroup _, OtherSolver _ -> Kind.CONFLICT;
            case TooMuchOverbooked _, ProposalIgnored _, DeparturesUnexplained _, OrderUnexplained _ -> Kind.INVALID;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case NoProposal _, UnknownProposal _, NoGroup _, ProposalIgnored _, DeparturesUnexplained _ -> "R069";
            case OtherSolver _ -> "R069";
            case OrderUnexplained _ -> "R079";
            case TooMuchOverbooked _ -> "R080";
        };
    }
}

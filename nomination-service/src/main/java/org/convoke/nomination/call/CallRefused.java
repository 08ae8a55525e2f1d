package org.convoke.nomination.call;

import java.util.Collection;
import java.util.stream.Collectors;
import org.convoke.contracts.Policy.AttachmentKind;
import org.convoke.webkit.Refused;

/// Why something about a project notification cannot be done.
public sealed interface CallRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case UnknownProject _ -> Kind.NOT_FOUND;
            case CodeTaken _, ReferenceTaken _, NotADraft _, NotSigned _, NotPublished _ -> Kind.CONFLICT;
            case ProjectOnHold _, ProjectCalledOff _, NothingToReconfirm _, AttachmentsMissing _ -> Kind.CONFLICT;
            case CountryHasNominated _ -> Kind.CONFLICT;
            case Contradiction _, NotMembers _, UnknownModality _, BadPolicy _, NothingChanged _ -> Kind.INVALID;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case UnknownProject _, CodeTaken _ -> "R001";
            case ReferenceTaken _, NothingChanged _ -> "R002";
            case Contradiction it -> it.rule();
            case NotMembers _, CountryHasNominated _ -> "R010";
            case UnknownModality _, BadPolicy _ -> "R008";
            case NotSigned _ -> "R029";
            case AttachmentsMissing _ -> "R030";
            case NotADraft _, NotPublished _, ProjectOnHold _, ProjectCalledOff _, NothingToReconfirm _ -> "R129";
        };
    }

    record UnknownProject(String code) implements CallRefused {
        @Override
        public String detail() {
            return "There is no project %s.".formatted(code);
        }
    }

    record CodeTaken(String code) implements CallRefused {
        @Override
        public String detail() {
            return "Project %s already has a notification.".formatted(code);
        }
    }

    record ReferenceTaken(String reference) implements CallRefused {
        @Override
        public String detail() {
            return "reference: another notification has %s.".formatted(reference);
        }
    }

    /// @param field that contradicts another, named as in the request
    record Contradiction(String field, String rule, String detail) implements CallRefused {}

    record NotMembers(String field, Collection<String> countries) implements CallRefused {
        @Override
        public String detail() {
            return "%s: not member countries: %s.".formatted(field, String.join(", ", countries));
        }
    }

    record UnknownModality(String modality) implements CallRefused {
        @Override
        public String detail() {
            return "modality: there are no rules for %s.".formatted(modality);
        }
    }

    record BadPolicy(String problem) implements CallRefused {
        @Override
        public String detail() {
            return "policy: " + problem;
        }
    }

    record NotADraft(String code, ProjectStatus status) implements CallRefused {
        @Override
        public String detail() {
            return "Project %s is %s; only a draft is edited, signed and published.".formatted(code, status);
        }
    }

    record NotSigned(String code) implements CallRefused {
        @Override
        public String detail() {
            return "The Secretary-General has not signed the notification of %s.".formatted(code);
        }
    }

    record NotPublished(String code) implements CallRefused {
        @Override
        public String detail() {
            return "The notification of %s is not out; edit it instead.".formatted(code);
        }
    }

    record ProjectOnHold(String code) implements CallRefused {
        @Override
        public String detail() {
            return "Project %s is postponed; a revision with new dates takes it up again.".formatted(code);
        }
    }

    record ProjectCalledOff(String code) implements CallRefused {
        @Override
        public String detail() {
            return "Project %s is cancelled.".formatted(code);
        }
    }

    record NothingChanged() implements CallRefused {
        @Override
        public String detail() {
            return "The new issue says the same as the one before.";
        }
    }

    record CountryHasNominated(String country) implements CallRefused {
        @Override
        public String detail() {
            return "%s has nominated; it stays invited and keeps its kind of seats.".formatted(country);
        }
    }

    record NothingToReconfirm(String country) implements CallRefused {
        @Override
        public String detail() {
            return "No revision has asked %s to reconfirm nominations.".formatted(country);
        }
    }

    record AttachmentsMissing(Collection<AttachmentKind> kinds) implements CallRefused {
        @Override
        public String detail() {
            var names = kinds.stream().map(Enum::name).collect(Collectors.joining(", "));
            return "Not attached yet, but circulated with the notification: %s.".formatted(names);
        }
    }
}

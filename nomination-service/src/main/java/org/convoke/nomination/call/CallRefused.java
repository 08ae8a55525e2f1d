package org.convoke.nomination.call;

import java.util.Collection;
import org.convoke.webkit.Refused;

/// Why a project notification cannot be taken.
public sealed interface CallRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case UnknownProject _ -> Kind.NOT_FOUND;
            case CodeTaken _, NotADraft _ -> Kind.CONFLICT;
            case Contradiction _, NotMembers _, UnknownModality _, BadPolicy _ -> Kind.INVALID;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case UnknownProject _, CodeTaken _ -> "R001";
            case Contradiction it -> it.rule();
            case NotMembers _ -> "R010";
            case UnknownModality _, BadPolicy _ -> "R008";
            case NotADraft _ -> "R129";
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
            return "Project %s is %s and cannot be published again.".formatted(code, status);
        }
    }
}

package org.convoke.nomination.call;

import java.util.Collection;
import org.convoke.webkit.Refused;

/// Why a project notification cannot be taken.
public sealed interface CallRefused extends Refused {

    record UnknownProject(String code) implements CallRefused {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public String rule() {
            return "R001";
        }

        @Override
        public String detail() {
            return "There is no project %s.".formatted(code);
        }
    }

    record CodeTaken(String code) implements CallRefused {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String rule() {
            return "R001";
        }

        @Override
        public String detail() {
            return "Project %s already has a notification.".formatted(code);
        }
    }

    /// @param field that contradicts another, named as in the request
    record Contradiction(String field, String rule, String detail) implements CallRefused {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    record NotMembers(String field, Collection<String> countries) implements CallRefused {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String rule() {
            return "R010";
        }

        @Override
        public String detail() {
            return "%s: not member countries: %s.".formatted(field, String.join(", ", countries));
        }
    }

    record UnknownModality(String modality) implements CallRefused {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String rule() {
            return "R008";
        }

        @Override
        public String detail() {
            return "modality: there are no rules for %s.".formatted(modality);
        }
    }

    record BadPolicy(String problem) implements CallRefused {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String rule() {
            return "R008";
        }

        @Override
        public String detail() {
            return "policy: " + problem;
        }
    }

    record NotADraft(String code, ProjectStatus status) implements CallRefused {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String rule() {
            return "R129";
        }

        @Override
        public String detail() {
            return "Project %s is %s and cannot be published again.".formatted(code, status);
        }
    }
}

package org.convoke.nomination.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.convoke.webkit.Problem.FieldError;
import org.convoke.webkit.Refused;

/// Why something about the papers of a nomination cannot be done.
public sealed interface DossierRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case UnknownFile _, UnknownForm _, NoForm _, UnknownTask _ -> Kind.NOT_FOUND;
            case InQuarantine _, AlreadyClosed _, PassportTooEarly _, TaskDone _ -> Kind.CONFLICT;
            case FormInvalid _ -> Kind.INVALID;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case UnknownFile _, InQuarantine _ -> "R051";
            case AlreadyClosed _ -> "R068";
            case UnknownForm _ -> "R055";
            case NoForm _, FormInvalid _, PassportTooEarly _ -> "R053";
            case UnknownTask _, TaskDone _ -> "R062";
        };
    }

    record UnknownFile(UUID id) implements DossierRefused {
        @Override
        public String detail() {
            return "The nomination has no file %s.".formatted(id);
        }
    }

    record InQuarantine(FileState state) implements DossierRefused {
        @Override
        public String detail() {
            return "The file is %s and cannot be downloaded.".formatted(state);
        }
    }

    record AlreadyClosed(Instant closedAt) implements DossierRefused {
        @Override
        public String detail() {
            return "Nothing is taken back since nominations closed at %s.".formatted(closedAt);
        }
    }

    record UnknownForm(String form, String version) implements DossierRefused {
        @Override
        public String detail() {
            return "version: there is no such version of the form %s.".formatted(form);
        }
    }

    record NoForm() implements DossierRefused {
        @Override
        public String detail() {
            return "The form has not been filled in yet.";
        }
    }

    /// @param errors by JSON pointer into the content
    record FormInvalid(List<FieldError> errors) implements DossierRefused {
        @Override
        public String detail() {
            return "The form is not filled in as its schema asks; nothing was stored.";
        }
    }

    record PassportTooEarly() implements DossierRefused {
        @Override
        public String detail() {
            return "/passport: passport data is asked for once the person is selected, not before.";
        }
    }

    record UnknownTask(UUID id) implements DossierRefused {
        @Override
        public String detail() {
            return "The nomination has no postal task %s.".formatted(id);
        }
    }

    record TaskDone() implements DossierRefused {
        @Override
        public String detail() {
            return "The postal task is closed already.";
        }
    }
}

package org.convoke.notification.template;

import java.util.List;
import org.convoke.webkit.Problem.FieldError;
import org.convoke.webkit.Refused;

/// Why the words of a letter cannot be changed or shown.
public sealed interface TemplateRefused extends Refused {

    record NoSuchTemplate(String name) implements TemplateRefused {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public String detail() {
            return "There is no letter %s.".formatted(name);
        }
    }

    record NothingToShow(String name) implements TemplateRefused {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String detail() {
            return "Nobody has been owed the letter %s yet, so there is nothing to show it with.".formatted(name);
        }
    }

    /// @param problem with line and column
    record TemplateBroken(String problem) implements TemplateRefused {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String detail() {
            return "The template cannot be used: %s".formatted(problem);
        }

        @Override
        public List<FieldError> errors() {
            return List.of(new FieldError("source", problem));
        }
    }

    @Override
    default String rule() {
        return "template";
    }
}

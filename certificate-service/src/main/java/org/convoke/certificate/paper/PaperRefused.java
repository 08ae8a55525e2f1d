package org.convoke.certificate.paper;

import java.util.List;
import java.util.Locale;
import org.convoke.contracts.PaperKind;
import org.convoke.webkit.Problem.FieldError;
import org.convoke.webkit.Refused;

/// Why something about papers cannot be done.
public sealed interface PaperRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case PaperUnknown _, FileUnknown _, GuidelinesMissing _ -> Kind.NOT_FOUND;
            case PlanIsForTheNpo _ -> Kind.FORBIDDEN;
            case FormIncomplete _, TextTooLong _, FileMissing _, FileTooLarge _, NothingToPublish _ -> Kind.INVALID;
            case TooManyVersions _, PaperNotAwaited _, NoPaperAsked _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case PlanIsForTheNpo _ -> "R124";
            case GuidelinesMissing _, NothingToPublish _ -> "R115";
            case NoPaperAsked _, FileMissing _, FileTooLarge _, FileUnknown _ -> "R114";
            case PaperNotAwaited _ -> "R116";
            case PaperUnknown refused -> of(refused.paper());
            case FormIncomplete _, TextTooLong _, TooManyVersions _ -> "R126";
        };
    }

    private static String of(PaperKind kind) {
        return switch (kind) {
            case COUNTRY_PAPER -> "R114";
            case ACTION_PLAN -> "R123";
            case PROGRESS_REPORT -> "R126";
        };
    }

    private static String words(Enum<?> value) {
        return value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    record PaperUnknown(PaperKind paper) implements PaperRefused {
        @Override
        public String detail() {
            return "No %s is asked for.".formatted(words(paper));
        }
    }

    record FileUnknown(int version) implements PaperRefused {
        @Override
        public String detail() {
            return "Version %d has no file that can be given out.".formatted(version);
        }
    }

    record PlanIsForTheNpo() implements PaperRefused {
        @Override
        public String detail() {
            return "An action plan is shared with the participant's own NPO; others see only that it is there.";
        }
    }

    record GuidelinesMissing(String project) implements PaperRefused {
        @Override
        public String detail() {
            return "No guidelines for country papers have been published for project " + project + ".";
        }
    }

    record NothingToPublish() implements PaperRefused {
        @Override
        public String detail() {
            return "Guidelines are a PDF file, an https address, or both.";
        }
    }

    record NoPaperAsked(String project) implements PaperRefused {
        @Override
        public String detail() {
            return "No country papers are owed in project " + project + " as its policy and prospect stand.";
        }
    }

    record FormIncomplete(PaperForm.Field field) implements PaperRefused {
        @Override
        public String detail() {
            return "Please fill in: %s.".formatted(field.label());
        }

        @Override
        public List<FieldError> errors() {
            return List.of(new FieldError(field.name(), "must not be blank"));
        }
    }

    record TextTooLong(PaperForm.Field field, int longest) implements PaperRefused {
        @Override
        public String detail() {
            return "%s: at most %d characters; put the rest into a file.".formatted(field.label(), longest);
        }

        @Override
        public List<FieldError> errors() {
            return List.of(new FieldError(field.name(), "must have at most %d characters".formatted(longest)));
        }
    }

    record FileMissing() implements PaperRefused {
        @Override
        public String detail() {
            return "Please choose the PDF file with your paper.";
        }
    }

    record FileTooLarge(long longest) implements PaperRefused {
        @Override
        public String detail() {
            return "The file is longer than %d bytes.".formatted(longest);
        }
    }

    record TooManyVersions(int most) implements PaperRefused {
        @Override
        public String detail() {
            return "There are %d versions already, and no more are taken.".formatted(most);
        }
    }

    record PaperNotAwaited(PaperKind paper, PaperStatus status) implements PaperRefused {
        @Override
        public String detail() {
            return "The %s is %s already.".formatted(words(paper), words(status));
        }
    }
}

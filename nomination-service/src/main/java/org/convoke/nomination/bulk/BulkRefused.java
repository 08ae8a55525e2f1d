package org.convoke.nomination.bulk;

import java.util.List;
import org.convoke.webkit.Problem.FieldError;
import org.convoke.webkit.Refused;

/// Why a batch or a filled form is not taken; then nothing of it is.
public sealed interface BulkRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case RowsRefused _, TooManyRows _, NothingToNominate _ -> Kind.INVALID;
            case NoWorkbook _, WorkbookTooLarge _, ActiveContent _, OtherProject _, FormChanged _ -> Kind.INVALID;
        };
    }

    /// Rows name their own rules.
    @Override
    default String rule() {
        return switch (this) {
            case RowsRefused _, TooManyRows _, NothingToNominate _ -> "";
            case NoWorkbook _, WorkbookTooLarge _, ActiveContent _, OtherProject _, FormChanged _ -> "R055";
        };
    }

    record RowsRefused(List<RowProblem> problems) implements BulkRefused {
        @Override
        public String detail() {
            return "%d problems; nothing was stored.".formatted(problems.size());
        }

        @Override
        public List<FieldError> errors() {
            return problems.stream()
                    .map(problem -> new FieldError(problem.place(), problem.message(), problem.rule()))
                    .toList();
        }
    }

    record TooManyRows(int limit) implements BulkRefused {
        @Override
        public String detail() {
            return "At most %d nominations are taken at once.".formatted(limit);
        }
    }

    record NothingToNominate() implements BulkRefused {
        @Override
        public String detail() {
            return "There is no nomination in it.";
        }
    }

    record NoWorkbook() implements BulkRefused {
        @Override
        public String detail() {
            return "This is no workbook of the kind .xlsx: fill in the form that you downloaded and save it as such.";
        }
    }

    record WorkbookTooLarge() implements BulkRefused {
        @Override
        public String detail() {
            return "The workbook unpacks to more than a filled form can hold.";
        }
    }

    /// @param part of the workbook, as its package names it
    record ActiveContent(String part) implements BulkRefused {
        @Override
        public String detail() {
            return "The workbook holds macros, embedded objects or links to other files (%s).".formatted(part);
        }
    }

    record OtherProject(String project) implements BulkRefused {
        @Override
        public String detail() {
            return "Nominees!B1: the form is for another project than %s.".formatted(project);
        }
    }

    /// @param place the cell that should hold what the form had there
    record FormChanged(String place, String expected) implements BulkRefused {
        @Override
        public String detail() {
            return "%s: should read \"%s\" as in the form that you downloaded.".formatted(place, expected);
        }
    }
}

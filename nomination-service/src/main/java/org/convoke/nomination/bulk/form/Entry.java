package org.convoke.nomination.bulk.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/// What may be entered in a column. Whatever is read is as the JSON of a nomination has it.
sealed interface Entry {
    Text TEXT = new Text();
    WholeNumber WHOLE_NUMBER = new WholeNumber();
    Day DAY = new Day();
    Choice YES_OR_NO = new Choice(List.of("yes", "no"));

    /// @throws Misread saying what should have been entered
    Object read(Cell cell);

    /// @param labels of the constants, as people read them
    record Choice(List<String> labels) implements Entry {
        private static final Set<String> ABBREVIATIONS = Set.of("NGO");

        static Choice of(Class<? extends Enum<?>> type) {
            return new Choice(
                    Arrays.stream(type.getEnumConstants()).map(Choice::label).toList());
        }

        static String label(Enum<?> constant) {
            if (ABBREVIATIONS.contains(constant.name())) {
                return constant.name();
            }
            var words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }

        String labelOf(String constant) {
            return labels.stream()
                    .filter(label -> constant(label).equals(constant))
                    .findFirst()
                    .orElseThrow();
        }

        private static String constant(String label) {
            return label.toUpperCase(Locale.ROOT).replace(' ', '_');
        }

        @Override
        public Object read(Cell cell) {
            return read(cell.getText());
        }

        private String read(String entered) {
            var text = entered.strip().replace('_', ' ');
            return labels.stream()
                    .filter(text::equalsIgnoreCase)
                    .findFirst()
                    .map(Choice::constant)
                    .orElseThrow(() -> new Misread("must be one of " + String.join(", ", labels)));
        }
    }

    /// Any number of them, separated by commas.
    record Several(Choice each) implements Entry {
        @Override
        public Object read(Cell cell) {
            return Arrays.stream(cell.getText().split(","))
                    .map(each::read)
                    .distinct()
                    .toList();
        }
    }

    record Text() implements Entry {
        @Override
        public Object read(Cell cell) {
            return cell.getText().strip();
        }
    }

    record WholeNumber() implements Entry {
        @Override
        public Object read(Cell cell) {
            try {
                return cell.getType() == CellType.NUMBER
                        ? (Object) cell.asNumber().intValueExact()
                        : Integer.valueOf(cell.getText().strip());
            } catch (ArithmeticException | NumberFormatException _) {
                throw new Misread("must be a whole number");
            }
        }
    }

    record Day() implements Entry {
        @Override
        public Object read(Cell cell) {
            try {
                return cell.getType() == CellType.NUMBER
                        ? cell.asDate().toLocalDate().toString()
                        : LocalDate.parse(cell.getText().strip()).toString();
            } catch (DateTimeParseException | ArithmeticException _) {
                throw new Misread("must be a date as in 1975-03-31");
            }
        }
    }

    /// A cell that holds something else than its column asks for.
    final class Misread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misread(String message) {
            super(message, null, false, false);
        }
    }

    /// @return empty for an empty cell
    static Optional<Object> of(Entry entry, Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Optional.empty();
        }
        if (cell.getType() == CellType.FORMULA) {
            throw new Misread("holds a formula; enter the value itself");
        }
        if (cell.getType() == CellType.ERROR) {
            throw new Misread("holds an error");
        }
        return cell.getText().isBlank() ? Optional.empty() : Optional.of(entry.read(cell));
    }
}

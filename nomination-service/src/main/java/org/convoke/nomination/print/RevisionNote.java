package org.convoke.nomination.print;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.convoke.contracts.NominationEvent.Change;
import org.convoke.nomination.call.Revision;
import org.convoke.printing.Wording;

/// What a revision changed and why, clause by clause.
///
/// @param issue as in `002`
public record RevisionNote(String issue, String date, String reason, List<Line> changes) {

    /// @param clause with the field where a clause has several
    public record Line(String clause, String before, String after) {

        static Line of(Change change) {
            return new Line(clause(change), words(change.before()), words(change.after()));
        }

        private static String clause(Change change) {
            var field = change.field().equals("text") ? change.clause() : field(change.field());
            return field.equalsIgnoreCase(change.clause()) ? change.clause() : change.clause() + ": " + field;
        }

        /// As in `starts on`.
        private static String field(String name) {
            return name.substring(name.lastIndexOf('.') + 1)
                    .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                    .toLowerCase(Locale.ENGLISH);
        }

        private static String words(Optional<String> value) {
            return value.map(text -> text.matches("\\d{4}-\\d{2}-\\d{2}") ? Wording.date(LocalDate.parse(text)) : text)
                    .orElse("–");
        }
    }

    static RevisionNote of(Revision revision, ZoneId zone) {
        return new RevisionNote(
                "%03d".formatted(revision.number() + 1),
                Wording.date(revision.issuedAt().atZone(zone).toLocalDate()),
                revision.reason().orElse(""),
                revision.changes().stream().map(Line::of).toList());
    }
}

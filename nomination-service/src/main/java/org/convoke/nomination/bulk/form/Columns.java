package org.convoke.nomination.bulk.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Profile;
import org.convoke.nomination.GovernmentApproval;
import org.convoke.nomination.bulk.form.Entry.Choice;
import org.convoke.nomination.criteria.Criterion;

/// The form's columns from left to right, and where they stand on its sheet.
final class Columns {
    static final String SHEET = "Nominees";
    static final String DOCUMENTS = "documents";
    /// The nomination's id when the nominee is on record already.
    static final String ON_RECORD = "onRecord";

    /// Row numbers as a person counts them.
    static final int HEADER = 8;

    static final List<Column> ALL = Stream.of(person(), work(), documents(), endorsement())
            .flatMap(List::stream)
            .toList();

    private Columns() {}

    private static List<Column> person() {
        return List.of(
                new Column("rank", "Rank", false, 14, Entry.WHOLE_NUMBER, "1 for the nominee you prefer, then 2, 3 …"),
                new Column("candidate.familyName", "Family name", true, 22, Entry.TEXT, "As in the passport."),
                new Column("candidate.givenName", "Given names", true, 22, Entry.TEXT, "As in the passport."),
                new Column(
                        "candidate.certificateName",
                        "Name on certificate",
                        false,
                        26,
                        Entry.TEXT,
                        "Only when it differs from given names and family name."),
                new Column("candidate.email", "E-mail", true, 30, Entry.TEXT, "The nominee's own address."),
                new Column("candidate.dateOfBirth", "Date of birth", true, 13, Entry.DAY, "As in 1975-03-31."));
    }

    private static List<Column> work() {
        return List.of(
                new Column("candidate.organisation", "Organisation", true, 30, Entry.TEXT, "Where the nominee works."),
                new Column("candidate.position", "Position", true, 24, Entry.TEXT, "The present one."),
                choice("candidate.organisationType", "Kind of organisation", 22, Profile.OrganisationType.class),
                choice("candidate.level", "Level", 12, Profile.Level.class),
                new Column(
                        "candidate.relevantYears",
                        "Relevant years",
                        true,
                        11,
                        Entry.WHOLE_NUMBER,
                        "Full years of experience in this position or one like it, at the start of the project."),
                choice("candidate.education", "Education", 14, Profile.Education.class),
                choice("candidate.english", "English", 14, Profile.English.class));
    }

    private static List<Column> documents() {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> new Column(
                        DOCUMENTS + "." + kind.name(),
                        Choice.label(kind) + " sent",
                        false,
                        13,
                        Entry.YES_OR_NO,
                        "Whether it reaches the Secretariat by another channel; left empty it is missing."))
                .toList();
    }

    private static List<Column> endorsement() {
        return List.of(
                choice("governmentApproval", "Government approval", 16, GovernmentApproval.class),
                new Column(
                        "endorsedBy",
                        "Endorsed by",
                        false,
                        30,
                        Entry.TEXT,
                        "E-mail of the endorsing officer; empty when you endorse what you send."),
                new Column(
                        "candidate.phone",
                        "Phone",
                        false,
                        20,
                        Entry.TEXT,
                        "With the country's code, as in +94 11 2186026."),
                new Column(
                        "confirmedCriteria",
                        "Criteria confirmed",
                        false,
                        22,
                        new Entry.Several(Choice.of(Criterion.class)),
                        "Those that the nominee meets although the columns to the left do not show it, separated by commas."),
                new Column(
                        ON_RECORD,
                        "On record as",
                        false,
                        38,
                        Entry.TEXT,
                        "Filled in for nominees who are on record already; such rows are for reading."));
    }

    private static Column choice(String field, String title, double width, Class<? extends Enum<?>> type) {
        return new Column(field, title, true, width, Choice.of(type), "Choose from the list.");
    }

    /// The index of the column that holds a field; the first one for the row as a whole.
    static int indexOf(String field) {
        return IntStream.range(0, ALL.size())
                .filter(index -> ALL.get(index).holds(field))
                .findFirst()
                .orElse(field.equals("candidate") ? 1 : 0);
    }
}

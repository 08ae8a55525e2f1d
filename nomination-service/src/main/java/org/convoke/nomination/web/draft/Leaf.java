package org.convoke.nomination.web.draft;

import static org.convoke.nomination.web.draft.Field.Kind.CHOICE;
import static org.convoke.nomination.web.draft.Field.Kind.DATE;
import static org.convoke.nomination.web.draft.Field.Kind.EMAIL;
import static org.convoke.nomination.web.draft.Field.Kind.NUMBER;
import static org.convoke.nomination.web.draft.Field.Kind.PHONE;
import static org.convoke.nomination.web.draft.Field.Kind.TEXT;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.convoke.contracts.Profile;
import org.convoke.nomination.GovernmentApproval;
import org.convoke.nomination.web.draft.Field.Choice;
import org.convoke.nomination.web.draft.Field.Kind;

/// The leaves of a nomination's form, in the order in which they are filled in.
public enum Leaf {
    PERSON(
            "The person",
            Entry.of("givenName", "Given name", TEXT),
            Entry.of("familyName", "Family name", TEXT),
            Entry.optional("certificateName", "Name on the certificate", TEXT, "Only where it differs from the name"),
            Entry.of("dateOfBirth", "Date of birth", DATE)),
    POSITION(
            "Position and education",
            Entry.of("organisation", "Organisation", TEXT),
            Entry.choice("organisationType", "Kind of organisation", Profile.OrganisationType.values()),
            Entry.of("position", "Present position", TEXT),
            Entry.choice("level", "Level", Profile.Level.values()),
            Entry.of("relevantYears", "Years of experience in the position", NUMBER),
            Entry.choice("education", "Highest education", Profile.Education.values()),
            Entry.choice("english", "English", Profile.English.values())),
    CONTACT(
            "Contact",
            Entry.of("email", "E-mail", EMAIL),
            Entry.optional("phone", "Phone", PHONE, "With the country's code")),
    STANDING(
            "Place and approval",
            new Entry("rank", "Place in your order of preference", NUMBER, false, List.of(), "1 is first"),
            new Entry(
                    "governmentApproval",
                    "Approval of your government",
                    CHOICE,
                    true,
                    Choice.of(GovernmentApproval.values()),
                    ""));

    /// One field of a leaf.
    ///
    /// @param name as in the request of the API
    record Entry(String name, String label, Kind kind, boolean required, List<Choice> choices, String hint) {
        private static final String CANDIDATE = "candidate.";

        static Entry of(String name, String label, Kind kind) {
            return new Entry(CANDIDATE + name, label, kind, true, List.of(), "");
        }

        static Entry optional(String name, String label, Kind kind, String hint) {
            return new Entry(CANDIDATE + name, label, kind, false, List.of(), hint);
        }

        static Entry choice(String name, String label, Enum<?>... values) {
            return new Entry(CANDIDATE + name, label, CHOICE, true, Choice.of(values), "");
        }
    }

    private final String title;
    private final List<Entry> entries;

    Leaf(String title, Entry... entries) {
        this.title = title;
        this.entries = List.of(entries);
    }

    static Leaf of(String path) {
        return Stream.of(values())
                .filter(leaf -> leaf.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    List<Entry> entries() {
        return entries;
    }
}

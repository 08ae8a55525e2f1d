package org.convoke.selection.offer;

import java.util.EnumSet;
import java.util.Set;
import org.convoke.contracts.Pool;
import org.convoke.selection.Terms;

/// What somebody declares on accepting a seat. A text that changes gets the next version: what people have signed keeps
/// its meaning.
public enum Declaration {
    FULL_ATTENDANCE(
            "R107",
            1,
            "I will attend the entire programme, and I know that there is no certificate of attendance without that."),
    ARRIVE_A_DAY_BEFORE("R108", 1, "I will arrive in the host country the day before the project starts."),
    RETURN_HOME("R103", 1, "I will return home upon completion; I make the visit for this project only."),
    NO_FAMILY("R104", 1, "I will come without family members."),
    NO_PRIVATE_BUSINESS("R105", 1, "I will undertake no private business for the entire duration of the project."),
    GUIDE_READ("R032", 1, "I have read the Guide for Participants, where all other conditions stand.");

    private static final Set<Declaration> OF_TRAVELLERS =
            EnumSet.of(FULL_ATTENDANCE, ARRIVE_A_DAY_BEFORE, RETURN_HOME, NO_FAMILY, NO_PRIVATE_BUSINESS);

    private final String rule;
    private final int version;
    private final String text;

    Declaration(String rule, int version, String text) {
        this.rule = rule;
        this.version = version;
        this.text = text;
    }

    /// Who does not travel declares full attendance only, and everybody to have read the guide where that is asked for.
    public static Set<Declaration> required(Terms terms, Pool pool) {
        var required = EnumSet.of(FULL_ATTENDANCE);
        if (terms.stay(pool).isPresent()) {
            required.addAll(OF_TRAVELLERS);
        }
        if (terms.asksForGuide()) {
            required.add(GUIDE_READ);
        }
        return required;
    }

    public String rule() {
        return rule;
    }

    public int version() {
        return version;
    }

    public String text() {
        return text;
    }

    Signed signed() {
        return new Signed(this, version);
    }

    /// @param version of the text that was shown
    public record Signed(Declaration declaration, int version) {}
}

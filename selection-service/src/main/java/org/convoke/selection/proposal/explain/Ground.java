package org.convoke.selection.proposal.explain;

import java.util.List;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.selection.proposal.Breach;
import org.convoke.selection.proposal.Trait;

/// What decided about one person.
public sealed interface Ground {

    /// Not among those who can be chosen: not eligible, incomplete, late or recalled.
    record NotStanding() implements Ground {}

    record KeptInByOfficer() implements Ground {}

    record LeftOutByOfficer() implements Ground {}

    /// No group can have this person.
    record NoRoom(List<Breach> breaches) implements Ground {}

    /// With one more person from the country this one would be in.
    record CountryMaximum(String country, int maximum) implements Ground {}

    /// The most important objective that suffers when the proposal is not followed.
    record Decisive(Objective objective) implements Ground {}

    /// As [Decisive] for homogeneity, because the person brings more than the group's typical profile (R043, R072).
    record Overqualified(List<Trait> traits) implements Ground {}

    /// All objectives are equal: only the order of the ids decided, and the officer may well decide otherwise.
    record Tie() implements Ground {}

    /// The name under which programs know it; it never changes.
    enum Code {
        NOT_STANDING,
        KEPT_IN_BY_OFFICER,
        LEFT_OUT_BY_OFFICER,
        NO_ROOM,
        COUNTRY_MAXIMUM,
        DECISIVE,
        OVERQUALIFIED,
        TIE
    }

    default Code code() {
        return switch (this) {
            case NotStanding _ -> Code.NOT_STANDING;
            case KeptInByOfficer _ -> Code.KEPT_IN_BY_OFFICER;
            case LeftOutByOfficer _ -> Code.LEFT_OUT_BY_OFFICER;
            case NoRoom _ -> Code.NO_ROOM;
            case CountryMaximum _ -> Code.COUNTRY_MAXIMUM;
            case Decisive _ -> Code.DECISIVE;
            case Overqualified _ -> Code.OVERQUALIFIED;
            case Tie _ -> Code.TIE;
        };
    }

    default String rule() {
        return switch (this) {
            case NotStanding _ -> "R042";
            case NoRoom(var breaches) -> breaches.getFirst().rule();
            case Overqualified _ -> "R072";
            case Decisive(var objective) -> rule(objective);
            case KeptInByOfficer _, LeftOutByOfficer _, CountryMaximum _, Tie _ -> "R069";
        };
    }

    private static String rule(Objective objective) {
        return switch (objective) {
            case FILL_SEATS, COUNTRIES, EARLIER_SUBMISSION -> "R069";
            case HOMOGENEITY -> "R070";
            case PREFERENCE -> "R045";
        };
    }
}

package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convoke.contracts.Criteria;
import org.convoke.contracts.Profile;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.criteria.Shortcoming;

/// What an NPO is warned of: where a nominee falls short of the notification (R042) or the country of the number it was
/// asked for (R044), and what is late, missing or still to follow.
@ApplicationScoped
public class Warnings {

    private final Nominations nominations;
    private final Clock clock;

    Warnings(Nominations nominations, Clock clock) {
        this.nominations = nominations;
        this.clock = clock;
    }

    /// About a nomination that has been submitted and its country.
    public List<Warning> about(Nomination nomination, Notice notice) {
        var warnings = new ArrayList<>(standing(nomination, notice));
        var profile = nomination.candidate().profile(notice.startsOn());
        Shortcoming.of(profile, notice.criteria()).stream()
                .map(unmet -> new Warning(unmet.rule(), unmet.evidence()))
                .forEach(warnings::add);
        untypicalAge(profile, notice.criteria()).ifPresent(warnings::add);
        belowMinimum(nominations.countNominees(nomination.project(), nomination.country()), notice)
                .ifPresent(warnings::add);
        return warnings;
    }

    /// About the list of a country as a whole.
    public List<Warning> about(CountryList list, Notice notice) {
        return belowMinimum(list.nominees().size(), notice).stream().toList();
    }

    private List<Warning> standing(Nomination nomination, Notice notice) {
        var warnings = new ArrayList<Warning>();
        if (nomination.isLate()) {
            warnings.add(new Warning("R065", "It came after the closing date and may not be considered."));
        }
        if (!nomination.missing().isEmpty()) {
            warnings.add(
                    new Warning("R052", "Documents are missing; it may not be considered: " + nomination.missing()));
        }
        if (nomination.isProvisional()) {
            var today = LocalDate.ofInstant(clock.instant(), notice.zone());
            warnings.add(new Warning("R066", approval(notice.approvalDueOn(), today)));
        }
        return warnings;
    }

    private static String approval(Optional<LocalDate> dueOn, LocalDate today) {
        return dueOn.map(day -> today.isAfter(day)
                        ? "The government approval was due by %s and has not been confirmed.".formatted(day)
                        : "The government approval is to be confirmed by %s.".formatted(day))
                .orElse("The government approval is to be confirmed before anybody is selected.");
    }

    /// For the record: which criteria an endorsement was given in spite of (R042).
    static Optional<String> inSpiteOf(Nomination nomination, Notice notice) {
        var profile = nomination.candidate().profile(notice.startsOn());
        var rules = Shortcoming.of(profile, notice.criteria()).stream().map(Shortcoming::rule);
        return Optional.of(rules.collect(Collectors.joining(", ")))
                .filter(unmet -> !unmet.isEmpty())
                .map("Endorsed in spite of: "::concat);
    }

    private static Optional<Warning> untypicalAge(Profile profile, Criteria criteria) {
        var age = profile.ageAtStart();
        return criteria.typicalAge()
                .filter(band -> age < band.from() || age > band.to())
                .map(band -> new Warning(
                        "R041", "Participants are typically %d to %d years old.".formatted(band.from(), band.to())));
    }

    private static Optional<Warning> belowMinimum(long have, Notice notice) {
        var asked = notice.policy().minimumNominees();
        return have >= asked
                ? Optional.empty()
                : Optional.of(new Warning(
                        "R044", "Your country has %d of the %d nominees asked for.".formatted(have, asked)));
    }
}

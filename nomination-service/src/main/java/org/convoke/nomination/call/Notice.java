package org.convoke.nomination.call;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.convoke.contracts.Criteria;
import org.convoke.contracts.Office;
import org.convoke.contracts.Policy;
import org.convoke.contracts.Pool;
import org.convoke.contracts.Session;

/// The document that the member countries read: header, programme, qualifications and texts (R002 to R032).
///
/// @param days the stated number of days, checked against the dates (R005)
/// @param implementingNpos countries whose NPO is one of the implementing organisations and reads along (R009)
/// @param participatingCountries who may nominate, host countries included (R010)
/// @param guide where the Guide for Participants is, with all other conditions (R032)
/// @param zone in which the closing date ends and the project's days lie (Q1)
public record Notice(
        Optional<String> reference,
        LocalDate issuedOn,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        int days,
        Optional<String> venue,
        Set<String> hostCountries,
        String modality,
        List<String> implementingOrganisations,
        Set<String> implementingNpos,
        Set<String> participatingCountries,
        int overseasSeats,
        int localSeats,
        LocalDate closesOn,
        ZoneId zone,
        Office office,
        Optional<String> guide,
        Signatory signatory,
        Criteria criteria,
        Policy policy,
        List<Session> sessions,
        List<Section> sections) {

    public Notice {
        implementingNpos = implementingNpos == null ? Set.of() : implementingNpos; // of notices issued without
    }

    /// Who signed (R029).
    public record Signatory(@NotBlank String name, @NotBlank String title) {}

    /// A numbered part of the text: objectives, background, scope, finances, …
    public record Section(@NotBlank String heading, @NotNull List<@NotBlank @Size(max = 8000) String> paragraphs) {}

    /// The last second of the closing date (R014, Q1).
    public Instant closesAt() {
        return closesOn.atTime(LocalTime.MAX.truncatedTo(ChronoUnit.SECONDS))
                .atZone(zone)
                .toInstant();
    }

    /// The last second in which a nomination is still taken, flagged late (R065).
    public Instant refusedAfter() {
        return closesOn.plusDays(policy.lateNominationDays())
                .atTime(LocalTime.MAX.truncatedTo(ChronoUnit.SECONDS))
                .atZone(zone)
                .toInstant();
    }

    /// Who may nominate: the participating and the hosting countries (R007, R010).
    public Set<String> invited() {
        var invited = new TreeSet<>(participatingCountries);
        invited.addAll(hostCountries);
        return invited;
    }

    /// Local when the country hosts the project (R012, R067).
    public Pool poolOf(String country) {
        return hostCountries.contains(country) ? Pool.LOCAL : Pool.OVERSEAS;
    }

    boolean sameDays(Notice other) {
        return startsOn.equals(other.startsOn) && endsOn.equals(other.endsOn);
    }

    /// The last day for an approval that is to follow (R066); empty when the project sets none.
    public Optional<LocalDate> approvalDueOn() {
        return policy.governmentApprovalDays().map(closesOn::plusDays);
    }

    /// The last day to tell the accepted (R073, R074).
    public LocalDate announceBy() {
        return startsOn.minusDays(policy.announceDaysBefore());
    }
}

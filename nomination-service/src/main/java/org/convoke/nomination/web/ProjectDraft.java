package org.convoke.nomination.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.Criteria;
import org.convoke.contracts.Office;
import org.convoke.contracts.Policy;
import org.convoke.contracts.Profile;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.call.Notice.Section;
import org.convoke.nomination.call.Notice.Signatory;

/// All header fields of a notification and its texts; `policy` overrides members of the modality's bundle, and no
/// `participatingCountries` means all members.
///
/// @param implementingNpos countries whose NPO carries the project out and reads along (R009)
/// @param guide address of the Guide for Participants (R032)
public record ProjectDraft(
        @NotNull @Pattern(regexp = "\\d{2}-[A-Z]{2}-\\d{2}-[A-Z]{2}-[A-Z]{3}-[A-Z]")
        String code,

        Optional<@Size(max = 60) String> reference,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 300) String title,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Min(1) int days,
        Optional<@Size(min = 1, max = 120) String> venue,
        @NotEmpty Set<@NotNull @Pattern(regexp = ISO_COUNTRY) String> hostCountries,
        @NotBlank @Size(max = 40) String modality,
        @NotEmpty List<@NotBlank @Size(max = 200) String> implementingOrganisations,
        Optional<Set<@NotNull @Pattern(regexp = ISO_COUNTRY) String>> implementingNpos,
        @NotNull Set<@NotNull @Pattern(regexp = ISO_COUNTRY) String> participatingCountries,
        @Min(0) int overseasSeats,
        @Min(0) int localSeats,
        @NotNull LocalDate closesOn,
        Optional<ZoneId> zone,
        @NotNull @Valid OfficeDraft office,
        Optional<@Pattern(regexp = "https?://\\S+") @Size(max = 500) String> guide,
        @NotNull @Valid Signatory signatory,
        @NotNull @Valid CriteriaDraft criteria,
        Optional<Map<String, JsonNode>> policy,
        @NotEmpty List<@NotNull @Valid SessionDraft> sessions,
        @NotNull List<@NotNull @Valid Section> sections) {

    private static final String ISO_COUNTRY = "[A-Z]{2}";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    public record OfficeDraft(
            @NotBlank String name, @NotBlank @Email String email) {}

    public record CriteriaDraft(
            @NotBlank @Size(max = 4000) String text,
            @NotNull Set<Profile.@NotNull OrganisationType> organisationTypes,
            Optional<@Min(0) @Max(60) Integer> minimumRelevantYears,
            boolean degreeRequired,
            boolean englishRequired,
            Optional<Criteria.AgeBand> typicalAge) {

        Criteria criteria() {
            return new Criteria(
                    text, organisationTypes, minimumRelevantYears, degreeRequired, englishRequired, typicalAge);
        }
    }

    /// @param members all member countries
    Notice notice(Policy conditions, Set<String> members) {
        return new Notice(
                reference,
                issuedOn,
                title,
                startsOn,
                endsOn,
                days,
                venue,
                hostCountries,
                modality,
                implementingOrganisations,
                implementingNpos.orElse(Set.of()),
                participatingCountries.isEmpty() ? members : participatingCountries,
                overseasSeats,
                localSeats,
                closesOn,
                zone.orElse(TOKYO),
                new Office(office.name(), office.email()),
                guide,
                signatory,
                criteria.criteria(),
                conditions,
                sessions.stream().map(session -> session.session(startsOn)).toList(),
                sections);
    }
}

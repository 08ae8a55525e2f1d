package org.convoke.nomination.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.convoke.contracts.Profile;
import org.convoke.nomination.Candidate;

/// The biodata of a candidate as an NPO sends it.
public record Biodata(
        @NotBlank @Size(max = 100) String familyName,
        @NotBlank @Size(max = 100) String givenName,
        Optional<@Size(min = 1, max = 200) String> certificateName,
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull @Past LocalDate dateOfBirth,
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank @Size(max = 200) String position,
        @NotNull Profile.OrganisationType organisationType,
        @NotNull Profile.Level level,
        @Min(0) @Max(60) int relevantYears,
        @NotNull Profile.Education education,
        @NotNull Profile.English english,
        Optional<@Size(min = 5, max = 40) String> phone) {

    Candidate candidate() {
        return new Candidate(
                familyName,
                givenName,
                certificateName,
                email,
                dateOfBirth,
                organisation,
                position,
                organisationType,
                level,
                relevantYears,
                education,
                english,
                phone);
    }
}

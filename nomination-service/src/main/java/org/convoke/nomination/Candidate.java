package org.convoke.nomination;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.convoke.contracts.Profile;

/// The nominated person as described by the NPO (biodata of domain 5.1, first part).
///
/// @param phone in any spelling
public record Candidate(
        String familyName,
        String givenName,
        Optional<String> certificateName,
        String email,
        LocalDate dateOfBirth,
        String organisation,
        String position,
        Profile.OrganisationType organisationType,
        Profile.Level level,
        int relevantYears,
        Profile.Education education,
        Profile.English english,
        Optional<String> phone) {

    public String name() {
        return givenName + " " + familyName;
    }

    /// As it is to stand on the certificate; the person's name unless the NPO says otherwise.
    public String nameOnCertificate() {
        return certificateName.orElseGet(this::name);
    }

    Profile profile(LocalDate startsOn) {
        var age = Period.between(dateOfBirth, startsOn).getYears();
        return new Profile(organisationType, level, relevantYears, education, english, age);
    }

    /// Equal for two nominations of one mailbox.
    String emailKey() {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /// Equal for two nominations of one person, however accents, case, spaces and the order of names are written.
    String personKey() {
        return NameKey.of(familyName + " " + givenName) + " " + dateOfBirth;
    }
}

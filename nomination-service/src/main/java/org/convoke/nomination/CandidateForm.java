package org.convoke.nomination;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.convoke.contracts.Profile;

/// A candidate as far as an NPO has filled in the form.
public record CandidateForm(
        Optional<@Size(min = 1, max = 100) String> familyName,
        Optional<@Size(min = 1, max = 100) String> givenName,
        Optional<@Size(min = 1, max = 200) String> certificateName,
        Optional<@Email @Size(max = 254) String> email,
        Optional<@Past LocalDate> dateOfBirth,
        Optional<@Size(min = 1, max = 200) String> organisation,
        Optional<@Size(min = 1, max = 200) String> position,
        Optional<Profile.OrganisationType> organisationType,
        Optional<Profile.Level> level,
        Optional<@Min(0) @Max(60) Integer> relevantYears,
        Optional<Profile.Education> education,
        Optional<Profile.English> english,
        Optional<@Size(min = 5, max = 40) String> phone) {

    public static CandidateForm empty() {
        return new CandidateForm(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static CandidateForm of(Candidate candidate) {
        return new CandidateForm(
                Optional.of(candidate.familyName()),
                Optional.of(candidate.givenName()),
                candidate.certificateName(),
                Optional.of(candidate.email()),
                Optional.of(candidate.dateOfBirth()),
                Optional.of(candidate.organisation()),
                Optional.of(candidate.position()),
                Optional.of(candidate.organisationType()),
                Optional.of(candidate.level()),
                Optional.of(candidate.relevantYears()),
                Optional.of(candidate.education()),
                Optional.of(candidate.english()),
                candidate.phone());
    }

    /// What is filled in here, and from the other form what is not.
    CandidateForm or(CandidateForm other) {
        return new CandidateForm(
                familyName.or(other::familyName),
                givenName.or(other::givenName),
                certificateName.or(other::certificateName),
                email.or(other::email),
                dateOfBirth.or(other::dateOfBirth),
                organisation.or(other::organisation),
                position.or(other::position),
                organisationType.or(other::organisationType),
                level.or(other::level),
                relevantYears.or(other::relevantYears),
                education.or(other::education),
                english.or(other::english),
                phone.or(other::phone));
    }

    /// Only of a form in which no field of [#required] is empty.
    Candidate candidate() {
        return new Candidate(
                familyName.orElseThrow(),
                givenName.orElseThrow(),
                certificateName,
                email.orElseThrow(),
                dateOfBirth.orElseThrow(),
                organisation.orElseThrow(),
                position.orElseThrow(),
                organisationType.orElseThrow(),
                level.orElseThrow(),
                relevantYears.orElseThrow(),
                education.orElseThrow(),
                english.orElseThrow(),
                phone);
    }

    /// By name as in the request.
    Map<String, Optional<?>> required() {
        var fields = new LinkedHashMap<String, Optional<?>>();
        fields.put("familyName", familyName);
        fields.put("givenName", givenName);
        fields.put("email", email);
        fields.put("dateOfBirth", dateOfBirth);
        fields.put("organisation", organisation);
        fields.put("position", position);
        fields.put("organisationType", organisationType);
        fields.put("level", level);
        fields.put("relevantYears", relevantYears);
        fields.put("education", education);
        fields.put("english", english);
        return fields;
    }

    Map<String, Optional<?>> optional() {
        return Map.of("certificateName", certificateName, "phone", phone);
    }
}

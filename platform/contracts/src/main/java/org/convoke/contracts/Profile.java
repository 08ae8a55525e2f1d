package org.convoke.contracts;

/// Qualifications and work experience of a nominee: all that selection may compare (R033 to R037, R070).
///
/// @param relevantYears full years in the position described, at project start (R035)
/// @param ageAtStart full years; only ever a note to the officer, never scored (R041)
public record Profile(
        OrganisationType organisationType,
        Level level,
        int relevantYears,
        Education education,
        English english,
        int ageAtStart) {

    /// Kinds of employer that the notifications name (R033, R034).
    public enum OrganisationType {
        NATIONAL_GOVERNMENT,
        LOCAL_GOVERNMENT,
        PUBLIC_ENTERPRISE,
        PUBLIC_ORGANISATION,
        ACADEMIA,
        PRIVATE,
        NGO,
        OTHER
    }

    public enum Level {
        JUNIOR,
        MID,
        SENIOR,
        EXECUTIVE
    }

    /// Highest qualification; EQUIVALENT is a recognised equivalent of a degree (R036).
    public enum Education {
        SECONDARY,
        EQUIVALENT,
        BACHELOR,
        MASTER,
        DOCTORATE
    }

    /// Spoken and written English as certified by the NPO (R037).
    public enum English {
        BASIC,
        INTERMEDIATE,
        PROFICIENT
    }
}

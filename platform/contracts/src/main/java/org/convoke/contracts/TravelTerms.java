package org.convoke.contracts;

import java.util.List;

/// Insurance, per diem and who bears which cost (R083 to R101); figures are the notification's.
///
/// @param covers what the insurance must pay at least (R084 to R086)
/// @param perDiemDays days of per diem and hotel for one participant (R097)
/// @param costs who bears what (R091 to R100)
public record TravelTerms(List<Cover> covers, int perDiemDays, List<Share> costs) {

    /// @param currency ISO 4217
    public record Cover(Risk risk, int amount, String currency) {}

    public enum Risk {
        ACCIDENTAL_DEATH_AND_DISMEMBERMENT,
        ACCIDENT_MEDICAL,
        ILLNESS_MEDICAL
    }

    public record Share(Cost cost, Bearer bearer) {}

    public enum Cost {
        AIRFARE,
        PER_DIEM_AND_HOTEL,
        INSURANCE_PREMIUM,
        VISA_AND_AIRPORT_TAX,
        STOPOVER_AND_EXTRA_STAY,
        OVERSEAS_RESOURCE_PERSONS,
        LOCAL_RESOURCE_PERSONS,
        LOCAL_IMPLEMENTATION,
        VIRTUAL_SITE_VISIT
    }

    public enum Bearer {
        APO,
        HOST_COUNTRY,
        PARTICIPANT,
        PARTICIPANT_OR_COUNTRY
    }
}

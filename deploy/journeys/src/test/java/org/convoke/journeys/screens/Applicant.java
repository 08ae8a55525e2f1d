package org.convoke.journeys.screens;

import java.util.Locale;

/// An invented person whom an NPO puts forward.
///
/// @param country whose NPO it is
/// @param born as in `1972-03-31`
/// @param years of relevant experience
record Applicant(
        String country,
        String givenName,
        String familyName,
        String born,
        String organisation,
        String position,
        int years) {

    String name() {
        return givenName + " " + familyName;
    }

    /// In letters that every mail server takes, whatever script the name is in.
    String email() {
        return "%s.%s@people.example".formatted(country, born).toLowerCase(Locale.ROOT);
    }

    /// The account of the officer who nominates.
    String officer() {
        return "liaison." + country.toLowerCase(Locale.ROOT);
    }
}

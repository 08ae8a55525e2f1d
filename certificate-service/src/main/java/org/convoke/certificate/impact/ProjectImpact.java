package org.convoke.certificate.impact;

import java.util.Optional;

/// What came of one project.
///
/// @param certificates issued, each to one participant
/// @param countryPapers handed in, as are plans and reports, late or not
/// @param evaluation average of all ratings from 1 to 5; empty while it cannot be shown
public record ProjectImpact(
        String project,
        String title,
        int year,
        long participants,
        long countries,
        long certificates,
        long countryPapers,
        long actionPlans,
        long progressReports,
        Optional<Double> evaluation) {}

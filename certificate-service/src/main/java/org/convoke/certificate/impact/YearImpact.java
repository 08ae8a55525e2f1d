package org.convoke.certificate.impact;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// What came of the projects that started in one year.
///
/// @param evaluation average over the projects that can show one, each with the same weight
public record YearImpact(
        int year,
        long projects,
        long participants,
        long certificates,
        long countryPapers,
        long actionPlans,
        long progressReports,
        Optional<Double> evaluation) {

    static YearImpact of(int year, List<ProjectImpact> projects) {
        var rated = projects.stream()
                .flatMap(project -> project.evaluation().stream())
                .mapToDouble(Double::doubleValue)
                .average();
        return new YearImpact(
                year,
                projects.size(),
                sum(projects, ProjectImpact::participants),
                sum(projects, ProjectImpact::certificates),
                sum(projects, ProjectImpact::countryPapers),
                sum(projects, ProjectImpact::actionPlans),
                sum(projects, ProjectImpact::progressReports),
                rated.isPresent() ? Optional.of(rated.getAsDouble()) : Optional.empty());
    }

    private static long sum(List<ProjectImpact> projects, ToLongFunction<ProjectImpact> figure) {
        return projects.stream().mapToLong(figure).sum();
    }
}

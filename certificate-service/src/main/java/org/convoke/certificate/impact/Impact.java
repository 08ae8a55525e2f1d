package org.convoke.certificate.impact;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What came of projects, one by one and by the year in which they started, the youngest first.
public record Impact(List<YearImpact> years, List<ProjectImpact> projects) {

    static Impact of(List<ProjectImpact> projects) {
        var byYear = projects.stream()
                .collect(Collectors.groupingBy(ProjectImpact::year, TreeMap::new, Collectors.toList()));
        var years = byYear.descendingMap().entrySet().stream()
                .map(year -> YearImpact.of(year.getKey(), year.getValue()))
                .toList();
        return new Impact(years, projects);
    }
}

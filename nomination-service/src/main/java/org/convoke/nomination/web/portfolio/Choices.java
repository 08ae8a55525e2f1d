package org.convoke.nomination.web.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.convoke.nomination.call.ProjectStatus;
import org.convoke.nomination.npo.Npos;
import org.convoke.nomination.portfolio.Portfolio;
import org.convoke.nomination.web.screen.Words;
import org.convoke.printing.Wording;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What can be chosen to narrow the portfolio.
@ApplicationScoped
class Choices {

    record Choice(String value, String label) {}

    /// @param countries all member economies, by name
    record Offered(List<Choice> years, List<Choice> modalities, List<Choice> countries, List<Choice> statuses) {}

    private final Portfolio portfolio;
    private final Npos npos;
    private final List<String> modalities;

    Choices(Portfolio portfolio, Npos npos, @ConfigProperty(name = "convoke.modalities") List<String> modalities) {
        this.portfolio = portfolio;
        this.npos = npos;
        this.modalities = modalities;
    }

    Offered offered() {
        return new Offered(
                portfolio.years().stream()
                        .map(digits -> "20" + digits)
                        .map(year -> new Choice(year, year))
                        .toList(),
                modalities.stream()
                        .map(name -> new Choice(name, Wording.label(name)))
                        .toList(),
                npos.countries().stream()
                        .map(code -> new Choice(code, Wording.country(code)))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList(),
                Arrays.stream(ProjectStatus.values())
                        .map(status -> new Choice(status.name(), Words.of(status)))
                        .toList());
    }
}

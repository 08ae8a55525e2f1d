package org.convoke.nomination.web.portfolio;

import java.util.List;
import org.convoke.nomination.portfolio.Line;
import org.convoke.nomination.web.screen.Words;
import org.convoke.printing.Wording;

/// A project of the portfolio, in words.
public record Row(Line line, String dates, String hosts, String state) {
    static Row of(Line line) {
        return new Row(
                line,
                Wording.dates(line.startsOn(), line.endsOn()),
                Wording.countries(List.of(line.hosts().split(" "))),
                Words.of(line.status()));
    }
}

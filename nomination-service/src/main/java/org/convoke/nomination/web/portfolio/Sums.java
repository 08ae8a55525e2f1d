package org.convoke.nomination.web.portfolio;

import java.util.List;
import java.util.function.ToIntFunction;
import org.convoke.nomination.portfolio.Line;

/// All projects of a report together.
public record Sums(
        int projects, int seats, int nominated, int complete, int selected, int accepted, int attended, int certified) {
    static Sums of(List<Line> lines) {
        return new Sums(
                lines.size(),
                sum(lines, Line::seats),
                sum(lines, Line::nominated),
                sum(lines, Line::complete),
                sum(lines, Line::selected),
                sum(lines, Line::accepted),
                sum(lines, Line::attended),
                sum(lines, Line::certified));
    }

    private static int sum(List<Line> lines, ToIntFunction<Line> column) {
        return lines.stream().mapToInt(column).sum();
    }
}

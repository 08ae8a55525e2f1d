package org.convoke.selection.web.bench.decision;

import java.util.List;
import org.convoke.selection.proposal.Homogeneity;

/// How alike a group is, and what keeps it apart (R070).
///
/// @param index 100 when all are alike
public record LikenessSheet(int index, List<Driver> drivers) {

    /// @param typical the member in the middle
    /// @param share of the whole difference, in percent
    public record Driver(String trait, String typical, int share) {}

    static LikenessSheet of(Homogeneity group) {
        return new LikenessSheet(
                group.index(),
                group.drivers().stream()
                        .map(driver -> new Driver(driver.trait().title(), driver.words(), driver.share()))
                        .toList());
    }
}

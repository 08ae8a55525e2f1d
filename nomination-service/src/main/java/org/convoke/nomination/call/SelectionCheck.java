package org.convoke.nomination.call;

import java.util.List;
import java.util.stream.Stream;
import org.convoke.contracts.SelectionPolicy;
import org.convoke.contracts.SelectionPolicy.Weights;
import org.convoke.nomination.call.CallRefused.BadPolicy;
import org.convoke.webkit.Refusal;

/// Whether a group can be put together by a policy: figures that can be weighed, bounds that can be kept (R069, R070).
final class SelectionCheck {

    private static final int HEAVIEST = 100;
    private static final int LONGEST_CAREER = 60;

    private SelectionCheck() {}

    static void require(SelectionPolicy policy) {
        var weights = of(policy.weights());
        require(
                weights.stream().allMatch(weight -> weight >= 0 && weight <= HEAVIEST),
                "selection.weights lie between 0 and " + HEAVIEST);
        require(weights.stream().anyMatch(weight -> weight > 0), "selection.weights are all 0");
        require(
                policy.relevantYearsCap() >= 1 && policy.relevantYearsCap() <= LONGEST_CAREER,
                "selection.relevantYearsCap lies between 1 and " + LONGEST_CAREER);
        int minimum = policy.minimumPerCountry().orElse(0);
        int maximum = policy.maximumPerCountry().orElse(Integer.MAX_VALUE);
        require(minimum >= 0 && maximum >= 1 && minimum <= maximum, "no number of people per country is possible");
    }

    private static List<Integer> of(Weights weights) {
        return Stream.of(
                        weights.relevantYears(),
                        weights.level(),
                        weights.education(),
                        weights.organisation(),
                        weights.english())
                .toList();
    }

    private static void require(boolean truth, String problem) {
        if (!truth) {
            throw Refusal.because(new BadPolicy(problem + "."));
        }
    }
}

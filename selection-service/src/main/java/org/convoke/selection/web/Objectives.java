package org.convoke.selection.web;

import org.convoke.contracts.SelectionPolicy.Objective;

/// What an objective measures, beside its figure.
public final class Objectives {

    private Objectives() {}

    public static String words(Objective objective) {
        return switch (objective) {
            case FILL_SEATS -> "seats filled";
            case COUNTRIES -> "countries represented";
            case HOMOGENEITY -> "deviation from the typical profile, in weighted marks";
            case PREFERENCE -> "places in the NPOs' order of preference, summed";
            case EARLIER_SUBMISSION -> "seconds after the first nomination, summed";
        };
    }
}

package org.convoke.selection.web.bench;

import java.util.Set;
import java.util.stream.Stream;
import org.convoke.selection.Candidate;
import org.convoke.selection.Exclusion;
import org.convoke.selection.Standing;
import org.convoke.selection.Terms;

/// Candidates who have something in common that an officer looks for.
enum Group {
    ALL("everybody"),
    ELIGIBLE("can be chosen"),
    JUDGEMENT("needs your judgement"),
    EXCLUDED("cannot be chosen as things stand"),
    SELECTED("selected"),
    ALTERNATE("alternates"),
    GONE("gone again");

    private final String label;

    Group(String label) {
        this.label = label;
    }

    static Group of(String state) {
        return Stream.of(values())
                .filter(group -> group.name().equals(state))
                .findFirst()
                .orElse(ALL);
    }

    public String label() {
        return label;
    }

    boolean holds(Candidate candidate, Terms terms) {
        return switch (this) {
            case ALL -> true;
            case ELIGIBLE -> candidate.exclusions(terms).isEmpty();
            case JUDGEMENT -> candidate.exclusions(terms).stream().anyMatch(Exclusion.JudgementOwed.class::isInstance);
            case EXCLUDED -> !candidate.exclusions(terms).isEmpty();
            case SELECTED -> stands(candidate, Standing.PROPOSED_PARTICIPANT, Standing.SELECTED);
            case ALTERNATE ->
                stands(candidate, Standing.PROPOSED_ALTERNATE, Standing.ALTERNATE, Standing.PROMOTION_PROPOSED);
            case GONE -> stands(candidate, Standing.RECALLED, Standing.WITHDRAWN, Standing.VACATED);
        };
    }

    private static boolean stands(Candidate candidate, Standing... wanted) {
        return Set.of(wanted).contains(candidate.standing());
    }
}

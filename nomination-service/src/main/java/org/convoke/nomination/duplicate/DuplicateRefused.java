package org.convoke.nomination.duplicate;

import org.convoke.webkit.Refused;

/// Why a judgement about duplicates is not taken.
public sealed interface DuplicateRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case NotAPair _ -> Kind.INVALID;
        };
    }

    @Override
    default String rule() {
        return "R045";
    }

    record NotAPair(String project) implements DuplicateRefused {
        @Override
        public String detail() {
            return "nominations: name two, at least one of them of project %s.".formatted(project);
        }
    }
}

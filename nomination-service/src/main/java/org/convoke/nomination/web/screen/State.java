package org.convoke.nomination.web.screen;

import org.convoke.nomination.NominationStatus;

/// Where a nomination stands, in words, and the look that repeats it.
public record State(String label, String look) {

    public static State of(NominationStatus status) {
        return switch (status) {
            case DRAFT -> new State("Draft", "wait");
            case SUBMITTED -> new State("Submitted", "good");
            case RETURNED -> new State("Returned for clarification", "bad");
            case SELECTED -> new State("Selected", "good");
            case ALTERNATE -> new State("Alternate", "wait");
            case RECALLED, NOT_SELECTED, RELEASED, WITHDRAWN -> new State(Words.of(status), "");
            case DECLINED, EXPIRED, DISQUALIFIED, NO_SHOW -> new State(Words.of(status), "");
        };
    }
}

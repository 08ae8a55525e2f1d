package org.convoke.contracts;

/// What a row of the programme is.
public enum SessionKind {
    SESSION,
    ARRIVAL,
    DEPARTURE,
    /// On site (R025).
    VISIT,
    /// Live from the site (R026).
    VIRTUAL_VISIT,
    /// A virtual visit that was recorded before (R026).
    RECORDED_VISIT,
    EVALUATION;

    /// Unless set otherwise.
    public boolean bearsAttendance() {
        return switch (this) {
            case SESSION, VISIT, VIRTUAL_VISIT, EVALUATION -> true;
            case ARRIVAL, DEPARTURE, RECORDED_VISIT -> false;
        };
    }
}

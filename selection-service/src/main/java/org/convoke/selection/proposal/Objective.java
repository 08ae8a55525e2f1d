package org.convoke.selection.proposal;

import java.util.List;

/// What a group is to achieve, in the project's own order of importance: a lower one never outweighs a higher one.
public enum Objective {
    FILL_SEATS("fill the seats"),
    COUNTRIES("have many countries represented"),
    /// Alike in qualifications and work experience (R070).
    HOMOGENEITY("bring together people with similar qualifications and experience"),
    /// The order in which the NPOs put their candidates (R045, Q7).
    PREFERENCE("follow the NPOs' order of preference"),
    EARLIER_SUBMISSION("prefer earlier nominations");

    public static final List<Objective> USUAL_ORDER = List.of(values());

    private final String words;

    Objective(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

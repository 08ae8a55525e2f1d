package org.convoke.selection.eligibility;

public enum Verdict {
    MET,
    NOT_MET,
    /// The data cannot tell; the officer judges by choosing the candidate or not.
    NEEDS_JUDGEMENT,
    /// A hint without any weight.
    NOTE
}

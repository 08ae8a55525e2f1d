package org.convoke.selection.eligibility;

public enum Verdict {
    MET,
    NOT_MET,
    /// The data cannot tell; an officer has to judge before the candidate can be chosen.
    NEEDS_JUDGEMENT,
    /// Not met, and an officer has said why that does not matter.
    WAIVED,
    /// A hint without any weight.
    NOTE
}

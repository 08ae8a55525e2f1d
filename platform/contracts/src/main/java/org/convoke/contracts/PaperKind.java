package org.convoke.contracts;

/// The papers that a participant owes (documents D16, D24 and D25).
public enum PaperKind {
    COUNTRY_PAPER,
    ACTION_PLAN,
    PROGRESS_REPORT
}

package org.convoke.contracts;

/// Whether time and activity of a row of the programme may still change (R021).
public enum SessionStatus {
    TENTATIVE,
    FINAL
}

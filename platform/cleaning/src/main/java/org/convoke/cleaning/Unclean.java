package org.convoke.cleaning;

/// Ends the cleaning of a file that cannot be used.
final class Unclean extends Exception {
    private static final long serialVersionUID = 1L;

    final Verdict verdict;

    Unclean(Verdict verdict) {
        super(verdict.name());
        this.verdict = verdict;
    }
}

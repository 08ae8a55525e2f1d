package org.convoke.nomination.bulk;

/// Where the row of a batch stands in what was sent, in the words of the sender: a JSON pointer or the address of a
/// cell.
@FunctionalInterface
public interface Place {

    /// @param field path within the row as in `candidate.email`; empty for the row as a whole
    String of(String field);
}

package org.convoke.notification.obligation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// What brings a duty up, the day it is due, and what ends it.
///
/// @param lost when doing it is of no use any more
record Term(Function<Case, Optional<LocalDate>> due, Predicate<Case> owed, Predicate<Case> done, Predicate<Case> lost) {

    static Term of(Function<Case, Optional<LocalDate>> due, Predicate<Case> owed, Predicate<Case> done) {
        return new Term(due, owed, done, _ -> false);
    }

    Term orLost(Predicate<Case> when) {
        return new Term(due, owed, done, when);
    }

    Optional<LocalDate> dueOn(Case it) {
        return due.apply(it);
    }

    /// How the facts leave it; empty when nobody owes it.
    Optional<State> state(Case it) {
        if (!owed.test(it)) {
            return Optional.empty();
        }
        if (done.test(it)) {
            return Optional.of(State.FULFILLED);
        }
        return Optional.of(lost.test(it) ? State.MISSED : State.OPEN);
    }
}

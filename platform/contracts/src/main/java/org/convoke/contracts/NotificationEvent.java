package org.convoke.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What the notification context tells: who has not done in time what they owe.
public sealed interface NotificationEvent extends ConvokeEvent {

    /// The day by which somebody owed something is over, and nothing tells that it was done.
    ///
    /// @param obligation identifies the duty of this one debtor; the same again when it is overdue on a later day
    /// @param duty its name, as in `SUBMIT_COUNTRY_PAPER`; more may come
    /// @param country of the NPO that owes it or whose participant does; empty when the Secretariat owes it
    /// @param nomination of the person whom it is about, if it is about one
    /// @param dueOn the last day, in the project's zone
    record ObligationOverdue(
            String project,
            UUID obligation,
            String duty,
            Debtor debtor,
            Optional<String> country,
            Optional<UUID> nomination,
            LocalDate dueOn,
            Instant overdueAt)
            implements NotificationEvent {}

    /// Who owes something.
    enum Debtor {
        PARTICIPANT,
        NPO,
        /// The NPO of a host country, as host.
        HOST,
        SECRETARIAT
    }
}

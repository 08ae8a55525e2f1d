package org.convoke.notification.obligation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.NotificationEvent.Debtor;

/// One line of the calendar as policy and facts make it, before anything is done about it.
///
/// @param subject what there is one of for each: a country, a nomination, a country and session, or the project
/// @param country of the NPO that owes it, or whose person does; empty when the Secretariat owes it
/// @param title what is to be done, with the name of the person or session
record Entry(
        Duty duty,
        String subject,
        Optional<String> country,
        Optional<UUID> nomination,
        String title,
        LocalDate dueOn,
        State state) {

    Debtor debtor() {
        return duty.debtor();
    }

    String key() {
        return duty + " " + subject;
    }
}

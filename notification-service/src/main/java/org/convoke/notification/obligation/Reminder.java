package org.convoke.notification.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.convoke.notification.Language;
import org.convoke.notification.Words;

/// What a mail about an obligation says, for its template.
///
/// @param title in English
/// @param about the person it is about; empty when it is about nobody in particular
/// @param debtor the name of whoever owes it
/// @param today in the project's zone
/// @param link to where the debtor can do it; empty when there is no such page
/// @param nominated how many the NPO has nominated, of the `minimum` it is asked for
public record Reminder(
        Duty duty,
        String title,
        String about,
        String debtor,
        String link,
        LocalDate dueOn,
        LocalDate today,
        int nominated,
        int minimum,
        Language language) {

    public boolean late() {
        return today.isAfter(dueOn);
    }

    /// The session that the title names.
    public String session() {
        return duty.about(title);
    }

    /// How the subject begins.
    public String call() {
        return late() ? tone().overdue() : tone().required();
    }

    /// As in `by Saturday 3 December 2016, in 7 days` or, when that is over, `since Saturday 3 December 2016,
    /// yesterday`.
    public String day() {
        return (late() ? tone().since() : tone().by()) + due();
    }

    /// As in `Saturday 3 December 2016, in 7 days`.
    public String due() {
        var days = (int) ChronoUnit.DAYS.between(today, dueOn);
        return new Words(language).day(dueOn) + ", " + tone().distance(days);
    }

    private Tone tone() {
        return Tone.of(language);
    }
}

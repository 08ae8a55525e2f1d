package org.convoke.notification.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.convoke.notification.Words;

/// What a mail about an obligation says, for its template.
///
/// @param about the person it is about; empty when it is about nobody in particular
/// @param debtor the name of whoever owes it
/// @param today in the project's zone
/// @param link to where the debtor can do it; empty when there is no such page
/// @param nominated how many the NPO has nominated, of the `minimum` it is asked for
public record Reminder(
        String title,
        String about,
        String debtor,
        String link,
        LocalDate dueOn,
        LocalDate today,
        int nominated,
        int minimum) {

    private static final Words WORDS = new Words();

    public boolean late() {
        return today.isAfter(dueOn);
    }

    /// How the subject begins.
    public String call() {
        return late() ? "Action required, overdue: " : "Action required: ";
    }

    /// As in `by Saturday 3 December 2016, in 7 days` or, when that is over, `since Saturday 3 December 2016,
    /// yesterday`.
    public String day() {
        return (late() ? "since " : "by ") + due();
    }

    /// As in `Saturday 3 December 2016, in 7 days`.
    public String due() {
        return WORDS.day(dueOn) + ", " + distance();
    }

    private String distance() {
        var days = (int) ChronoUnit.DAYS.between(today, dueOn);
        return switch (days) {
            case 0 -> "today";
            case 1 -> "tomorrow";
            case -1 -> "yesterday";
            default -> days > 0 ? "in " + days + " days" : WORDS.count(-days, "day") + " ago";
        };
    }
}

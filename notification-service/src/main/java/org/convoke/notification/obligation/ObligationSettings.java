package org.convoke.notification.obligation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// What the calendar does where the project's policy says nothing.
@ConfigMapping(prefix = "convoke.obligations")
public interface ObligationSettings {

    /// The hour of the project's day at which mails about obligations are written.
    @WithDefault("09:00")
    LocalTime hour();

    /// How long after the last day something is told to be overdue, as what fulfils it may be heard of a little later.
    @WithDefault("PT10M")
    Duration grace();

    /// How often due steps are looked for.
    @WithDefault("PT1S")
    Duration every();

    /// How long an instance may be silent before another takes its work; real time.
    @WithDefault("PT40S")
    Duration silence();

    /// How long an obligation is left alone about which nothing could be done.
    @WithDefault("PT5M")
    Duration pause();

    /// The zone in which days are shown to whoever names none.
    @WithDefault("Asia/Tokyo")
    ZoneId zone();

    /// Obligations that the page shows at once.
    @WithDefault("200")
    int mostOnPage();

    /// Obligations on the page of the day.
    @WithDefault("8")
    int mostOnPanel();

    /// Obligations in a calendar, those due last first.
    @WithDefault("1000")
    int mostInCalendar();

    /// How long a calendar shows what has ended.
    @WithDefault("P30D")
    Duration shownAfter();

    /// How long after its last day the facts of a project are kept: longer than the progress report can be owed.
    @WithDefault("P24M")
    Period keep();

    /// Calendars that somebody may have, those of their office included.
    @WithDefault("20")
    int calendars();

    /// Other steps than those of the table, by the name of the duty.
    Map<Duty, List<Step>> steps();

    Days days();

    default List<Step> steps(Duty duty) {
        return steps().getOrDefault(duty, duty.steps());
    }

    /// Days that no policy gives.
    interface Days {

        /// In which an NPO passes on that somebody cannot attend (R111).
        @WithDefault("1")
        int withdrawal();

        /// For originals to come by post (R062).
        @WithDefault("14")
        int originals();

        /// Before the cover begins, for the list of insured people (R088).
        @WithDefault("7")
        int insuranceList();

        /// Before the start, for the ticket, unless the policy says (R094).
        @WithDefault("14")
        int ticket();

        /// After a session, for its attendance (R118, R119).
        @WithDefault("1")
        int attendance();
    }
}

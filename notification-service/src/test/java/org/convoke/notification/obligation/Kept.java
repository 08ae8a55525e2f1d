package org.convoke.notification.obligation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// An obligation on record, without a running service: the approval of somebody's government, due in October 2016.
public final class Kept {

    private static final Plan PLAN =
            new Plan(Duty.CONFIRM_APPROVAL.steps(), LocalTime.of(9, 0), ZoneId.of("Asia/Tokyo"), Duration.ZERO);
    private static final UUID NOMINATION = UUID.fromString("0b8f6c1e-3a52-4f0e-9d8b-6f1c2a7e5d34");

    private Kept() {}

    public static Obligation country(String country, String name) {
        var now = Instant.parse("2016-09-20T03:15:00Z");
        return new Obligation("16-IN-98-GE-WSP-A", entry(country, name, LocalDate.of(2016, 10, 22)), PLAN, now);
    }

    public static void move(Obligation obligation, LocalDate dueOn) {
        var same = new Entry(
                obligation.duty(),
                NOMINATION.toString(),
                obligation.country(),
                obligation.nomination(),
                obligation.title(),
                dueOn,
                State.OPEN);
        obligation.follow(same, PLAN, Instant.parse("2016-09-21T03:15:00Z"));
    }

    public static void end(Obligation obligation) {
        obligation.lapse(Instant.parse("2016-09-22T03:15:00Z"));
    }

    private static Entry entry(String country, String name, LocalDate dueOn) {
        var title = Duty.CONFIRM_APPROVAL.title(name);
        var duty = Duty.CONFIRM_APPROVAL;
        return new Entry(
                duty, NOMINATION.toString(), Optional.of(country), Optional.of(NOMINATION), title, dueOn, State.OPEN);
    }
}

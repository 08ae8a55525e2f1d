package org.convoke.notification.obligation.fact;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.convoke.contracts.Nominee;

/// What has happened to one nominated person, as far as it makes or ends a duty.
///
/// @param nominee empty as long as only events have come that do not name the person
/// @param marks each with the day that its event names, or on which it happened
/// @param recorded sessions for which presence or absence is on record
/// @param offer leads to the seat that waits for an answer
/// @param page leads to the page of a participant
public record Person(
        Optional<Nominee> nominee,
        Map<Mark, LocalDate> marks,
        Set<String> recorded,
        Optional<Link> offer,
        Optional<Link> page) {

    static final Person UNKNOWN = new Person(Optional.empty(), Map.of(), Set.of(), Optional.empty(), Optional.empty());

    /// What a personal address is made of, without its secret (ADR 96).
    public record Link(UUID thing, int issue) {}

    /// What an event has left behind; the comment says which day is kept with it where it is not that of the event.
    public enum Mark {
        NOMINATED,
        LATE,
        INCOMPLETE,
        COMPLETED,
        ORIGINALS_AWAITED,
        ORIGINALS_SETTLED,
        /// The day to answer by.
        RETURNED,
        RESUBMITTED,
        APPROVAL_AWAITED,
        APPROVED,
        RECALLED,
        SELECTED,
        NOT_SELECTED,
        /// The day to answer by.
        OFFERED,
        ANSWERED,
        EXPIRED,
        TICKET_BOOKED,
        WITHDRAWING,
        GONE,
        PAPER_IN,
        PAPER_WAIVED,
        PLAN_SHARED,
        PLAN_WAIVED,
        REPORT_REQUESTED,
        /// The day that the request named.
        REPORT_DUE,
        REPORT_IN,
        REPORT_WAIVED
    }

    public Person named(Nominee now) {
        return new Person(Optional.of(now), marks, recorded, offer, page);
    }

    public Person with(Mark mark, LocalDate day) {
        var more = new EnumMap<Mark, LocalDate>(Mark.class);
        more.putAll(marks);
        more.put(mark, day);
        return new Person(nominee, more, recorded, offer, page);
    }

    public Person without(Mark... gone) {
        var rest = new EnumMap<Mark, LocalDate>(Mark.class);
        rest.putAll(marks);
        Set.of(gone).forEach(rest::remove);
        return new Person(nominee, rest, recorded, offer, page);
    }

    public Person recorded(String session) {
        var more = new TreeSet<>(recorded);
        more.add(session);
        return new Person(nominee, marks, more, offer, page);
    }

    public Person offered(Link link) {
        return new Person(nominee, marks, recorded, Optional.of(link), page);
    }

    public Person paged(Link link) {
        return new Person(nominee, marks, recorded, offer, Optional.of(link));
    }

    public boolean is(Mark mark) {
        return marks.containsKey(mark);
    }

    public Optional<LocalDate> on(Mark mark) {
        return Optional.ofNullable(marks.get(mark));
    }

    /// Whether the NPO's nomination still counts.
    public boolean stands() {
        return nominee.isPresent() && is(Mark.NOMINATED) && !is(Mark.RECALLED);
    }

    /// Whether the person may still get or keep a seat.
    public boolean concerned() {
        return nominee.isPresent() && !is(Mark.RECALLED) && !is(Mark.NOT_SELECTED) && !is(Mark.GONE);
    }

    public boolean participates() {
        return concerned() && is(Mark.SELECTED);
    }
}

package org.convoke.journeys.chaos.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convoke.journeys.chaos.check.Event.Sent;
import org.convoke.journeys.chaos.check.Event.Taken;
import org.convoke.journeys.chaos.check.Event.Written;

/// What a run left behind about its own projects.
///
/// @param wire in the order of each partition
/// @param effects of each [Effect], what its rows are about
/// @param sink the Message-ID of every mail that arrived
record Remains(
        List<Written> outboxes,
        List<Sent> wire,
        List<Taken> inboxes,
        Map<Effect, List<String>> effects,
        List<Intent> mails,
        List<String> sink,
        List<Place> places,
        List<Attendance> sheet) {

    /// A mail that the notification service owes.
    record Intent(String messageId, String dedupeKey, String state) {}

    /// A candidate of a project's pool.
    ///
    /// @param seats the most participants that the pool may have, with overbooking
    /// @param replaces the nomination whose seat this person took
    record Place(
            String project, String pool, int seats, String nomination, String standing, Optional<String> replaces) {}

    /// One session on a participant's line of the attendance sheet.
    ///
    /// @param certificate its number, once issued
    /// @param needed minutes that count as attending it; 0 where being there is enough
    /// @param minutes empty for somebody who was absent or not recorded
    record Attendance(
            String nomination,
            String standing,
            Optional<String> certificate,
            String session,
            int needed,
            Optional<Integer> minutes) {}
}

package org.convoke.journeys;

import java.time.Instant;

/// What the audience of a story hears.
public sealed interface Line {

    record Chapter(String title) implements Line {}

    /// Somebody is about to act.
    ///
    /// @param at the platform's time
    record Step(Instant at, String text) implements Line {}

    /// Something that the platform answered or that the story explains.
    record Remark(String text) implements Line {}

    /// An event arrived at the notification service.
    ///
    /// @param about whom it concerns; empty when nobody in particular
    record Event(Instant at, String context, String type, String about) implements Line {}

    /// A mail was accepted by the mail server.
    record Mail(Instant at, String role, String recipient, String subject) implements Line {}
}

package org.convoke.journeys.chaos.check;

import java.util.UUID;

/// An event as an outbox, the wire or an inbox knows it.
///
/// @param producer the context that tells it, as in `nomination`
/// @param type without the packages, as in `NominationSubmitted`
/// @param version counts the events of this producer and project: 1, 2, 3, … without gaps
record Event(UUID id, String producer, String type, String project, long version) {

    Stream stream() {
        return new Stream(producer, project);
    }

    /// What is in order among itself.
    record Stream(String producer, String project) {

        @Override
        public String toString() {
            return producer + " about " + project;
        }
    }

    /// An event in its producer's outbox.
    ///
    /// @param about the project, nomination, or nomination, session and minutes that it tells of
    record Written(Event event, String about) {}

    /// A record on the wire.
    record Sent(Event event, int partition) {}

    /// An event in a consumer's inbox.
    ///
    /// @param processed microseconds of the database's clock; 0 for an event that was not processed
    record Taken(String consumer, Event event, long processed) {}
}

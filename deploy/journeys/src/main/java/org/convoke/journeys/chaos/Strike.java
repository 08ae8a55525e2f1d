package org.convoke.journeys.chaos;

import java.time.Duration;

/// One fault that was done to the running platform.
///
/// @param at since the run began
/// @param victim the service, or kafka, kafka-2, kafka-3, postgresql
/// @param detail how long or at which step; may be empty
public record Strike(Duration at, Kind kind, String victim, String detail) {

    public enum Kind {
        KILL("killed (SIGKILL)"),
        PAUSE("paused (SIGSTOP)"),
        CUT("connections cut"),
        REFUSE("connections refused"),
        BLACK_HOLE("connections silent"),
        FAILPOINT("ended at a failpoint");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}

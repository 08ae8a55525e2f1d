package org.convoke.journeys.chaos;

import java.util.Arrays;
import org.convoke.journeys.client.Trouble;

/// How many faults of each kind a run has.
///
/// @param kills of services, not counting those that end at a failpoint
/// @param cuts of the network, to PostgreSQL and to Kafka
/// @param failpoints every step in turn
record Mix(int kills, int brokerKills, int postmasterKills, int pauses, int cuts, int failpoints) {
    static final Mix SHORT = new Mix(8, 4, 8, 1, 2, 4);
    static final Mix LONG = new Mix(300, 30, 30, 20, 24, 42);

    /// @param text the six numbers, separated by commas
    static Mix parse(String text) {
        if (!text.matches("\\d{1,4}(,\\d{1,4}){5}")) throw new Trouble("--faults takes six numbers, not " + text + ".");
        var numbers = Arrays.stream(text.split(",")).mapToInt(Integer::parseInt).toArray();
        return new Mix(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }
}

package org.convoke.journeys.chaos;

/// How many faults of each kind a run has.
///
/// @param kills of services, not counting those that end at a failpoint
/// @param cuts of the network, to PostgreSQL and to Kafka
/// @param failpoints every step in turn
record Mix(int kills, int brokerKills, int postmasterKills, int pauses, int cuts, int failpoints) {
    static final Mix SHORT = new Mix(17, 2, 2, 2, 2, 6);
    static final Mix LONG = new Mix(300, 30, 30, 20, 24, 42);

    int all() {
        return kills + brokerKills + postmasterKills + pauses + cuts + failpoints;
    }
}

package org.convoke.journeys.chaos;

/// Holds the load back while the faults are behind it, so that they strike all along.
interface Pace {
    /// As fast as the platform goes.
    Pace FREE = () -> {};

    void keep();
}

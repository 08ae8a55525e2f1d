package org.convoke.local;

/// One piece of the platform. `start` returns when the part is ready for use; `stop` leaves nothing behind, and does no
/// harm to a part that is only half started.
interface Part {
    String name();

    void start() throws Exception;

    void stop() throws Exception;
}

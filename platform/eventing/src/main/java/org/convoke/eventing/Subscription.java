package org.convoke.eventing;

import org.convoke.contracts.Context;
import org.convoke.contracts.ConvokeEvent;

/// What a service does when another context tells it something; one bean per producer.
///
/// @param <E> the producer's sealed vocabulary
public interface Subscription<E extends ConvokeEvent> {

    Context producer();

    /// Runs once per event, in the same transaction that marks it processed, in version order of its project.
    ///
    /// @throws NotYet to be asked again when something else has arrived
    void on(E event, Envelope envelope);
}

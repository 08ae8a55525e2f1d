/// The only plumbing for messages between contexts.
///
/// Out: {@link org.convoke.eventing.Outbox} writes events in the state change's transaction, {@link
/// org.convoke.eventing.Relay} publishes them in order, exactly once, fenced in PostgreSQL and in Kafka. In: {@link
/// org.convoke.eventing.Receiver} stores every record once, {@link org.convoke.eventing.InboxWorker} hands it to the
/// service's {@link org.convoke.eventing.Subscription} in the order of its project.
///
/// What consumers may rely on: at least once, in order per producer and project. What they see in practice: once.
package org.convoke.eventing;

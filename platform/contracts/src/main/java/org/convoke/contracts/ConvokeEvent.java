package org.convoke.contracts;

/// Something that happened to one project and that other contexts may need to know.
public sealed interface ConvokeEvent permits NominationEvent, SelectionEvent, CertificateEvent, NotificationEvent {

    /// The project code (R001); also the Kafka key, so that all events of a project and context stay in order.
    String project();
}

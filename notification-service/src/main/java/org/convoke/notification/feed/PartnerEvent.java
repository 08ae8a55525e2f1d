package org.convoke.notification.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// An event as one NPO may see it (R049), at its place in that NPO's feed.
@Entity
@Immutable
public class PartnerEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long seq;

    private String npo;
    private UUID eventId;
    private String source;
    private String type;
    private String project;
    private long version;
    private Instant occurredAt;
    private Instant toldAt;
    private String data;

    protected PartnerEvent() {}

    PartnerEvent(String npo, CloudEvent event, Instant toldAt) {
        this.npo = npo;
        this.eventId = event.id();
        this.source = event.source();
        this.type = event.type();
        this.project = event.subject();
        this.version = event.aggregateversion();
        this.occurredAt = event.time();
        this.toldAt = toldAt;
        this.data = event.data();
    }

    public long seq() {
        return seq;
    }

    public String npo() {
        return npo;
    }

    public UUID eventId() {
        return eventId;
    }

    public String type() {
        return type;
    }

    public String project() {
        return project;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public CloudEvent event() {
        return new CloudEvent(eventId, source, type, project, occurredAt, version, data);
    }
}

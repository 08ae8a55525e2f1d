package org.convoke.notification.feed;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.convoke.contracts.Context;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// An event as it was received; only read here, the inbox writes it.
@Entity
@Immutable
@Table(name = "inbox")
public class JournalEntry {

    @Id
    @Column(name = "event_id")
    private UUID id;

    private long tx;
    private long seq;

    @Enumerated(EnumType.STRING)
    private Context producer;

    private String type;
    private String project;
    private long version;
    private Instant occurredAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode payload;

    protected JournalEntry() {}

    public UUID id() {
        return id;
    }

    public Position position() {
        return new Position(tx, seq);
    }

    public Context producer() {
        return producer;
    }

    public String type() {
        return type;
    }

    public String project() {
        return project;
    }

    public long version() {
        return version;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public JsonNode payload() {
        return payload;
    }
}

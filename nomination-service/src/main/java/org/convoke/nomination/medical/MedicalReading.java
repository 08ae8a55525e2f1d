package org.convoke.nomination.medical;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// Somebody has read medical content: who, what, when and why. It outlives what was read.
@Entity
@Table(name = "medical_reading")
public class MedicalReading {

    public enum Part {
        DECLARATION,
        CERTIFICATE
    }

    @Id
    UUID id;

    UUID nomination;

    @Enumerated(EnumType.STRING)
    Part part;

    String reader;

    String readerName;

    String reason;

    Instant readAt;

    protected MedicalReading() {}

    MedicalReading(UUID nomination, Part part, Reader reader, Instant readAt) {
        this.id = UUID.randomUUID();
        this.nomination = nomination;
        this.part = part;
        this.reader = reader.id();
        this.readerName = reader.name();
        this.reason = reader.reason();
        this.readAt = readAt;
    }

    public Part part() {
        return part;
    }

    public String readerName() {
        return readerName;
    }

    public String reason() {
        return reason;
    }

    public Instant readAt() {
        return readAt;
    }
}

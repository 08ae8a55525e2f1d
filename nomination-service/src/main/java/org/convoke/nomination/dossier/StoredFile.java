package org.convoke.nomination.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.convoke.nomination.Nomination;

/// A file of a nomination, under an id that tells nothing; the content is sealed and kept apart ([FileContent]).
@Entity
@Table(name = "dossier_file")
public class StoredFile {

    @Id
    UUID id;

    UUID nomination;

    String country;

    @Enumerated(EnumType.STRING)
    FileKind kind;

    @Enumerated(EnumType.STRING)
    FileType type;

    String name;

    int size;

    /// Came after the closing instant (R065).
    boolean late;

    String uploadedBy;

    Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    FileState state;

    Instant scannedAt;

    protected StoredFile() {}

    StoredFile(Nomination nomination, FileKind kind, FileType type, String name, int size) {
        this.id = UUID.randomUUID();
        this.nomination = nomination.id();
        this.country = nomination.country();
        this.kind = kind;
        this.type = type;
        this.name = name;
        this.size = size;
        this.state = FileState.QUARANTINED;
    }

    /// What its content is sealed as.
    String field() {
        return "file|" + id + "|" + kind;
    }

    public UUID id() {
        return id;
    }

    public UUID nomination() {
        return nomination;
    }

    public FileKind kind() {
        return kind;
    }

    public FileType type() {
        return type;
    }

    public String name() {
        return name;
    }

    public int size() {
        return size;
    }

    public boolean isLate() {
        return late;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public FileState state() {
        return state;
    }
}

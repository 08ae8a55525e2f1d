package org.convoke.nomination.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.dossier.DossierRefused.TaskDone;
import org.convoke.webkit.Refusal;

/// Something that is still to come by post (R062, R063), until somebody notes that it came or it became needless.
@Entity
@Table(name = "postal_task")
public class PostalTask {

    public enum Kind {
        /// The originals of what was faxed (R062).
        ORIGINALS_DUE,
        /// A photograph with name and project code on its back (R063).
        PHOTO_BY_POST
    }

    @Id
    UUID id;

    UUID nomination;

    @Enumerated(EnumType.STRING)
    DocumentKind document;

    @Enumerated(EnumType.STRING)
    Kind kind;

    Instant openedAt;

    String openedBy;

    Instant closedAt;

    String closedBy;

    @Version
    long version;

    protected PostalTask() {}

    PostalTask(UUID nomination, DocumentKind document, Kind kind, String openedBy, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.nomination = nomination;
        this.document = document;
        this.kind = kind;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    void close(String by, Instant now) {
        if (closedAt != null) {
            throw Refusal.because(new TaskDone());
        }
        closedBy = by;
        closedAt = now;
    }

    public UUID id() {
        return id;
    }

    public DocumentKind document() {
        return document;
    }

    public Kind kind() {
        return kind;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public long version() {
        return version;
    }
}

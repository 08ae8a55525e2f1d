package org.convoke.nomination.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;

/// How one document of a nomination was sent, as the NPO says or the Secretariat for it.
@Entity
@Table(name = "document_channel")
@IdClass(DocumentChannel.Key.class)
public class DocumentChannel {

    record Key(UUID nomination, DocumentKind document) implements Serializable {}

    @Id
    UUID nomination;

    @Id
    @Enumerated(EnumType.STRING)
    DocumentKind document;

    @Enumerated(EnumType.STRING)
    Channel channel;

    String notedBy;

    Instant notedAt;

    protected DocumentChannel() {}

    DocumentChannel(UUID nomination, DocumentKind document, Channel channel, String notedBy, Instant notedAt) {
        this.nomination = nomination;
        this.document = document;
        this.channel = channel;
        this.notedBy = notedBy;
        this.notedAt = notedAt;
    }

    public DocumentKind document() {
        return document;
    }

    public Channel channel() {
        return channel;
    }

    public Instant notedAt() {
        return notedAt;
    }
}

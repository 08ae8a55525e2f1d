package org.convoke.nomination.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.convoke.contracts.Policy.AttachmentKind;

/// A file beside a notification, known by its name within the project; a new content takes the place of the old.
@Entity
public class Attachment {

    @Id
    UUID id;

    String project;
    String name;

    @Enumerated(EnumType.STRING)
    AttachmentKind kind;

    int size;
    String digest;
    String sentDigest;
    String uploadedBy;
    Instant uploadedAt;

    @Version
    long version;

    protected Attachment() {}

    Attachment(String project, String name) {
        this.id = UUID.randomUUID();
        this.project = project;
        this.name = name;
    }

    /// @param sent digest of the file as the Secretariat sent it
    void hold(AttachmentKind what, AttachmentContent content, String sent, String by, Instant now) {
        kind = what;
        sentDigest = sent;
        size = content.bytes().length;
        digest = content.digest();
        uploadedBy = by;
        uploadedAt = now;
    }

    boolean isKept() {
        return sentDigest != null;
    }

    /// Whether the same is sent again, as after a lost answer.
    boolean holds(AttachmentKind what, String sent) {
        return kind == what && sent.equals(sentDigest);
    }

    public UUID id() {
        return id;
    }

    public String project() {
        return project;
    }

    public String name() {
        return name;
    }

    public AttachmentKind kind() {
        return kind;
    }

    /// In bytes.
    public int size() {
        return size;
    }

    /// SHA-256 of the content in hexadecimal.
    public String digest() {
        return digest;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public long version() {
        return version;
    }
}

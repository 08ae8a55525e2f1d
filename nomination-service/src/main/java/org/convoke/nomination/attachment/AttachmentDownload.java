package org.convoke.nomination.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.convoke.webkit.PlaceInTime;

/// Somebody fetched the content that an attachment had at that time (R030).
@Entity
@Table(name = "attachment_download")
public class AttachmentDownload {

    @Id
    UUID id;

    UUID attachment;
    String digest;
    String country;
    String downloadedBy;
    String name;
    Instant downloadedAt;

    protected AttachmentDownload() {}

    AttachmentDownload(Attachment attachment, Reader reader, Instant at) {
        this.id = UUID.randomUUID();
        this.attachment = attachment.id();
        this.digest = attachment.digest();
        this.country = reader.country().orElse(null);
        this.downloadedBy = reader.id();
        this.name = reader.name();
        this.downloadedAt = at;
    }

    public PlaceInTime place() {
        return new PlaceInTime(downloadedAt, id);
    }

    public String digest() {
        return digest;
    }

    /// Of the NPO; empty for the Secretariat.
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    public String downloadedBy() {
        return downloadedBy;
    }

    public String name() {
        return name;
    }

    public Instant downloadedAt() {
        return downloadedAt;
    }
}

package org.convoke.nomination.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/// The bytes of an attachment.
@Entity
@Table(name = "attachment_content")
class AttachmentContent {

    @Id
    UUID attachment;

    byte[] content;

    protected AttachmentContent() {}

    AttachmentContent(UUID attachment, byte[] content) {
        this.attachment = attachment;
        this.content = content;
    }

    byte[] bytes() {
        return content;
    }

    String digest() {
        return digest(content);
    }

    /// SHA-256 in hexadecimal.
    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

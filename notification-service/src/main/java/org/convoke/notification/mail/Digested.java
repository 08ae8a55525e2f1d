package org.convoke.notification.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/// That a notice was told in a digest, and in which.
@Entity
public class Digested {

    @Id
    private UUID notice;

    private UUID digest;

    protected Digested() {}

    Digested(Mail notice, Mail digest) {
        this.notice = notice.id();
        this.digest = digest.id();
    }

    UUID digest() {
        return digest;
    }
}

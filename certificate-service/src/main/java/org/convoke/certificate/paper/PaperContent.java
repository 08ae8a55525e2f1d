package org.convoke.certificate.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/// The file of a [PaperVersion], apart from it so that lists do not read it: a PDF that was written anew.
@Entity
class PaperContent {

    @Id
    UUID version;

    byte[] pdf;

    protected PaperContent() {}

    PaperContent(UUID version, byte[] pdf) {
        this.version = version;
        this.pdf = pdf;
    }
}

package org.convoke.nomination.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// The sealed bytes of a [StoredFile].
@Entity
@Table(name = "file_content")
public class FileContent {

    @Id
    UUID file;

    byte[] sealed;

    protected FileContent() {}

    FileContent(UUID file, byte[] sealed) {
        this.file = file;
        this.sealed = sealed;
    }
}

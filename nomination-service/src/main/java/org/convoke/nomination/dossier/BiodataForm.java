package org.convoke.nomination.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// The long form about a nominee (domain 5.1), sealed, with the version of the form it was made with (R053).
@Entity
@Table(name = "biodata_form")
public class BiodataForm {

    @Id
    UUID nomination;

    String formVersion;

    byte[] sealed;

    String filledBy;

    Instant filledAt;

    @Version
    long version;

    protected BiodataForm() {}

    BiodataForm(UUID nomination) {
        this.nomination = nomination;
    }

    /// What its content is sealed as.
    String field() {
        return "biodata|" + formVersion;
    }

    public String formVersion() {
        return formVersion;
    }

    public Instant filledAt() {
        return filledAt;
    }

    public long version() {
        return version;
    }
}

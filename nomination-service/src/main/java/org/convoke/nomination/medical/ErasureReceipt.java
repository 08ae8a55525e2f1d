package org.convoke.nomination.medical;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// Proof that personal content of a project was destroyed: what, when and how much.
@Entity
@Table(name = "erasure_receipt")
public class ErasureReceipt {

    @Id
    UUID id;

    String project;

    String data;

    Instant erasedAt;

    int persons;

    @Column(name = "rows")
    int rowCount;

    /// Over the ids of the nominations concerned, in order, so that the receipt can be checked against a list of them.
    String sha256;

    protected ErasureReceipt() {}

    ErasureReceipt(String project, String data, Instant erasedAt, int persons, int rowCount, String sha256) {
        this.id = UUID.randomUUID();
        this.project = project;
        this.data = data;
        this.erasedAt = erasedAt;
        this.persons = persons;
        this.rowCount = rowCount;
        this.sha256 = sha256;
    }

    public String data() {
        return data;
    }

    public Instant erasedAt() {
        return erasedAt;
    }

    public int persons() {
        return persons;
    }

    public int rowCount() {
        return rowCount;
    }

    public String sha256() {
        return sha256;
    }
}

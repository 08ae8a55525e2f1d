package org.convoke.nomination.medical;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// The medical and insurance form of a nominee (domain 5.2), sealed; the status alone is legible.
@Entity
@Table(name = "medical_declaration")
public class MedicalDeclaration {

    @Id
    UUID nomination;

    String formVersion;

    byte[] sealed;

    @Enumerated(EnumType.STRING)
    MedicalStatus status;

    String declaredBy;

    Instant declaredAt;

    @Version
    long version;

    protected MedicalDeclaration() {}

    MedicalDeclaration(UUID nomination) {
        this.nomination = nomination;
    }

    /// What its content is sealed as.
    String field() {
        return "medical|" + formVersion;
    }

    public String formVersion() {
        return formVersion;
    }

    public MedicalStatus status() {
        return status;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public long version() {
        return version;
    }
}

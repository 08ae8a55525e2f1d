package org.convoke.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/// What a participation earned.
@Embeddable
public record Attestation(
        @Enumerated(EnumType.STRING) @Column(name = "certificate")
        Result result,

        @Column(name = "certificate_number") String certificateNumber) {

    public enum Result {
        ISSUED,
        WITHHELD,
        REVOKED
    }

    public static Attestation issued(String number) {
        return new Attestation(Result.ISSUED, number);
    }

    public static Attestation revoked(String number) {
        return new Attestation(Result.REVOKED, number);
    }

    public static Attestation withheld() {
        return new Attestation(Result.WITHHELD, null);
    }

    /// Empty when attendance was not full (R121).
    public Optional<String> number() {
        return Optional.ofNullable(certificateNumber);
    }
}

package org.convoke.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.convoke.contracts.CertificateEvent.RevocationReason;

/// Why a certificate stands no more.
///
/// @param on the day in the project's own zone
/// @param by whoever decided it
/// @param note for the files of the Secretariat; never public
@Embeddable
public record Revocation(
        @Enumerated(EnumType.STRING) @Column(name = "revocation_reason")
        RevocationReason reason,

        @Column(name = "revoked_on") LocalDate on,
        @Column(name = "revoked_by") String by,
        @Column(name = "revocation_note") String note) {}

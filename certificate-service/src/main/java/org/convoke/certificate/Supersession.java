package org.convoke.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.convoke.contracts.CertificateEvent.ReissueReason;

/// Which certificate has taken a certificate's place, and why.
///
/// @param successor the number of the one that stands
/// @param on the day in the project's own zone
/// @param by whoever decided it
/// @param note for the files of the Secretariat; never public
@Embeddable
public record Supersession(
        @Column(name = "superseded_by") String successor,

        @Enumerated(EnumType.STRING) @Column(name = "reissue_reason")
        ReissueReason reason,

        @Column(name = "superseded_on") LocalDate on,
        @Column(name = "reissued_by") String by,
        @Column(name = "reissue_note") String note) {}

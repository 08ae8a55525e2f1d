package org.convoke.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.convoke.nomination.npo.Mandate;
import org.convoke.nomination.npo.Officer;

/// The act by which an officer of the NPO answers for a nomination (R047, R048).
///
/// @param submittedBy the officer's address or the NPO system's client id
/// @param delegation under which a designated officer endorsed; null when the office gave the right
@Embeddable
public record Endorsement(
        @Column(name = "endorsed_by") String name,

        @Enumerated(EnumType.STRING) @Column(name = "endorsed_as")
        Officer.Role role,

        @Column(name = "endorsed_at") Instant at,
        @Column(name = "submitted_by") String submittedBy,
        UUID delegation) {

    static Endorsement of(Mandate mandate, Instant at, String submittedBy) {
        var officer = mandate.officer();
        return new Endorsement(
                officer.name(),
                officer.role(),
                at,
                submittedBy,
                mandate.delegation().orElse(null));
    }

    /// The database keeps microseconds; the event must not know more.
    public Endorsement {
        at = at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }
}

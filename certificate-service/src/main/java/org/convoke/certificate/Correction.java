package org.convoke.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Why an entry of the sheet was put right, by whom, and what it said before (R121). It is never changed or removed.
@Entity
public class Correction {

    @Id
    private UUID id;

    private String project;
    private UUID nomination;
    private String session;
    private boolean presentBefore;
    private int minutesBefore;
    private boolean presentAfter;
    private int minutesAfter;
    private String reason;
    private String correctedBy;
    private Instant correctedAt;

    protected Correction() {}

    Correction(String project, Amendment amendment, String reason) {
        id = UUID.randomUUID();
        this.project = project;
        nomination = amendment.participant().nomination();
        session = amendment.session().id();
        presentBefore = amendment.before().present();
        minutesBefore = amendment.before().minutes();
        presentAfter = amendment.after().present();
        minutesAfter = amendment.after().minutes();
        this.reason = reason;
        correctedBy = amendment.after().recordedBy();
        correctedAt = amendment.after().recordedAt();
    }

    public UUID nomination() {
        return nomination;
    }

    public String session() {
        return session;
    }

    public Presence before() {
        return new Presence(nomination, presentBefore, Optional.of(minutesBefore));
    }

    public Presence after() {
        return new Presence(nomination, presentAfter, Optional.of(minutesAfter));
    }

    public String reason() {
        return reason;
    }

    public String correctedBy() {
        return correctedBy;
    }

    public Instant correctedAt() {
        return correctedAt;
    }
}

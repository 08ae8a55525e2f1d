package org.convoke.notification.preference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.convoke.notification.Language;

/// How a person, known by their address, or an NPO, known by its country, wants to be told.
@Entity
public class Preference {

    @Id
    private String subject;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean npoTells;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private ZoneId zone;
    private String changedBy;
    private Instant changedAt;

    protected Preference() {}

    Preference(String subject) {
        this.subject = subject;
    }

    void change(Wishes wishes, String actor, Instant now) {
        language = wishes.language();
        npoTells = wishes.npoTells();
        rhythm = wishes.rhythm();
        zone = wishes.zone().orElse(null);
        changedBy = actor;
        changedAt = now;
    }

    public Wishes wishes() {
        return new Wishes(language, npoTells, rhythm, Optional.ofNullable(zone));
    }
}

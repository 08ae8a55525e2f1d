package org.convoke.notification.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/// What a participant's calendar was told last. Its SEQUENCE rises with every change, so that calendars know the
/// newest.
@Entity
public class Invitation {

    @Id
    private UUID nomination;

    private String project;
    private int sequence;
    private boolean cancelled;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected Invitation() {}

    Invitation(UUID nomination, String project, Days days) {
        this.nomination = nomination;
        this.project = project;
        this.startsOn = days.from();
        this.endsOn = days.to();
    }

    UUID nomination() {
        return nomination;
    }

    int sequence() {
        return sequence;
    }

    boolean cancelled() {
        return cancelled;
    }

    Days days() {
        return new Days(startsOn, endsOn);
    }

    void move(Days days) {
        startsOn = days.from();
        endsOn = days.to();
        cancelled = false;
        sequence++;
    }

    void cancel() {
        cancelled = true;
        sequence++;
    }
}

package org.convoke.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.convoke.contracts.Nominee;

/// A nominated person, for mails about somebody whom the event itself does not name.
@Entity
public class KnownNominee {

    @Id
    private UUID nomination;

    private String project;
    private String country;
    private String name;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    protected KnownNominee() {}

    KnownNominee(String project, Nominee nominee, Standing standing) {
        this.nomination = nominee.nomination();
        this.project = project;
        this.country = nominee.country();
        this.name = nominee.name();
        this.standing = standing;
    }

    public UUID nomination() {
        return nomination;
    }

    public String project() {
        return project;
    }

    public String country() {
        return country;
    }

    public String name() {
        return name;
    }

    public Standing standing() {
        return standing;
    }

    void call(Nominee nominee) {
        name = nominee.name();
    }

    void stand(Standing now) {
        standing = now;
    }
}

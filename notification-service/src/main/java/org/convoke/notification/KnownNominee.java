package org.convoke.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Optional;
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
    private String email;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private UUID pass;
    private int passIssue;

    protected KnownNominee() {}

    KnownNominee(String project, Nominee nominee, Standing standing) {
        this.nomination = nominee.nomination();
        this.project = project;
        this.country = nominee.country();
        this.name = nominee.name();
        this.email = nominee.email();
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

    /// Empty when they were heard of before addresses were kept.
    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Standing standing() {
        return standing;
    }

    /// Their page in the certificate context; empty until they were given one.
    Optional<Page> page() {
        return Optional.ofNullable(pass).map(known -> new Page(known, passIssue));
    }

    void open(Page page) {
        pass = page.pass();
        passIssue = page.issue();
    }

    void call(Nominee nominee) {
        name = nominee.name();
    }

    void stand(Standing now) {
        standing = now;
    }
}

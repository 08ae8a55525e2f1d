package org.convoke.nomination.npo;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/// Somebody who may endorse and submit nominations for an NPO (R047, R048).
@Entity
public class Officer {

    /// The four that the notifications name.
    public enum Role {
        DIRECTOR,
        ALTERNATE_DIRECTOR,
        LIAISON_OFFICER,
        DESIGNATED_OFFICER
    }

    /// As in the identity provider's tokens.
    @Id
    String subject;

    String country;
    String name;
    String email;

    @Enumerated(EnumType.STRING)
    Role role;

    boolean active;

    protected Officer() {}

    Officer(String subject) {
        this.subject = subject;
    }

    public String country() {
        return country;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Role role() {
        return role;
    }
}

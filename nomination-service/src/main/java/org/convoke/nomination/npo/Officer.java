package org.convoke.nomination.npo;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Map;

/// Somebody who may endorse and submit nominations for an NPO (R047, R048).
///
/// Who leaves stays on record without any right, so that what they endorsed keeps its name.
@Entity
public class Officer {

    /// The four that the notifications name.
    public enum Role {
        DIRECTOR,
        ALTERNATE_DIRECTOR,
        LIAISON_OFFICER,
        /// Acts under a delegation only (Q3).
        DESIGNATED_OFFICER;

        /// Acts by virtue of the office, issues delegations and looks after the NPO's records.
        public boolean isOffice() {
            return this != DESIGNATED_OFFICER;
        }

        /// Of these an NPO always keeps one.
        boolean headsOffice() {
            return this == DIRECTOR || this == LIAISON_OFFICER;
        }
    }

    /// What an officer is called and may do.
    public record Appointment(String name, String email, Role role) {}

    /// As in the identity provider's tokens.
    @Id
    String subject;

    String country;
    String name;
    String email;

    @Enumerated(EnumType.STRING)
    Role role;

    boolean active;

    @Version
    long version;

    protected Officer() {}

    Officer(String subject) {
        this.subject = subject;
    }

    void appoint(String country, Appointment appointment) {
        this.country = country;
        active = true;
        edit(appointment);
    }

    void edit(Appointment appointment) {
        name = appointment.name();
        email = appointment.email();
        role = appointment.role();
    }

    void dismiss() {
        active = false;
    }

    boolean holds(String country, Appointment appointment) {
        return active && this.country.equals(country) && appointment.equals(new Appointment(name, email, role));
    }

    /// For the history.
    Map<String, String> state() {
        return Map.of("name", name, "email", email, "role", role.name());
    }

    public String subject() {
        return subject;
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

    public long version() {
        return version;
    }
}

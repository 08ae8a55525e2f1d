package org.convoke.nomination.npo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.convoke.contracts.Npo;

/// The National Productivity Organization of a member country; nominations pass through it and no other way (R049).
@Entity
@Table(name = "npo")
public class NpoOffice {

    @Id
    String country;

    String name;
    String email;

    protected NpoOffice() {}

    public Npo published() {
        return new Npo(country, name, email);
    }

    public String country() {
        return country;
    }
}

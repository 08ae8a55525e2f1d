package org.convoke.nomination.npo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A program of an NPO that submits for it (R049); bound to one NPO here and in the identity provider.
@Entity
@Table(name = "npo_system")
public class NpoSystem {

    @Id
    String clientId;

    String country;

    protected NpoSystem() {}

    NpoSystem(String clientId, String country) {
        this.clientId = clientId;
        this.country = country;
    }

    public String clientId() {
        return clientId;
    }

    public String country() {
        return country;
    }
}

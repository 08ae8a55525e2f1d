package org.convoke.certificate.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where anybody finds what proves a certificate, on the platform's public front door. These addresses are printed and
/// signed: they have to last as long as the certificates.
@ApplicationScoped
public class Addresses {

    private final String root;

    Addresses(@ConfigProperty(name = "convoke.public-url") String publicUrl) {
        this.root = publicUrl + "/certificates";
    }

    /// Its verification page, and the id of its credential.
    public URI certificate(String number) {
        return URI.create(root + "/verify/" + number);
    }

    public URI issuer() {
        return URI.create(root + "/issuer");
    }

    public URI statusList(int list) {
        return URI.create(root + "/status/" + list);
    }
}

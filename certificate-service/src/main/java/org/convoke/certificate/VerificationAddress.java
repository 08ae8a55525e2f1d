package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where anybody can check a certificate, on the platform's public front door.
@ApplicationScoped
public class VerificationAddress {

    private final String publicUrl;

    VerificationAddress(@ConfigProperty(name = "convoke.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    URI of(String number) {
        return URI.create(publicUrl + "/certificates/verify/" + number);
    }
}

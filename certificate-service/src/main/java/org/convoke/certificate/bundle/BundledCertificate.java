package org.convoke.certificate.bundle;

import java.time.LocalDate;
import java.util.List;

/// One line of the index of a bundle.
///
/// @param file within the bundle; made of the number alone, whose characters are letters, digits and hyphens
public record BundledCertificate(
        String file,
        String number,
        String recipient,
        String country,
        String project,
        String title,
        LocalDate issuedOn,
        String verificationUrl) {

    static final List<String> TITLES =
            List.of("file", "number", "recipient", "country", "project", "title", "issuedOn", "verificationUrl");

    /// What is asked of the database.
    public BundledCertificate(
            String number,
            String recipient,
            String country,
            String project,
            String title,
            LocalDate issuedOn,
            String verificationUrl) {
        this(project + "/" + number + ".pdf", number, recipient, country, project, title, issuedOn, verificationUrl);
    }

    List<Object> values() {
        return List.of(file, number, recipient, country, project, title, issuedOn, verificationUrl);
    }
}

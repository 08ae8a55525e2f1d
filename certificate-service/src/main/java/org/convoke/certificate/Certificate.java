package org.convoke.certificate;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.convoke.certificate.print.CertificatePrinter;
import org.convoke.certificate.print.Place;
import org.convoke.certificate.print.Sheet;
import org.convoke.contracts.CertificateEvent.CertificateIssued;
import org.convoke.contracts.Nominee;

/// The APO certificate of attendance of one person (R120): the words it was issued with and the PDF they stand on.
///
/// It never changes. Nobody gets a second one for the same nomination.
@Entity
public class Certificate {

    @Id
    private String number;

    private UUID nomination;
    private String country;
    private String recipient;
    private String project;
    private String title;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String place;
    private LocalDate issuedOn;
    private Instant issuedAt;
    private String verification;

    @Basic(fetch = FetchType.LAZY)
    private byte[] pdf;

    protected Certificate() {}

    Certificate(Course course, Participant participant, String number, URI verification, Instant now) {
        var nominee = participant.nominee();
        this.number = number;
        this.verification = verification.toString();
        nomination = nominee.nomination();
        country = nominee.country();
        recipient = nominee.certificateName();
        project = course.project();
        title = course.title();
        startsOn = course.programme().startsOn();
        endsOn = course.programme().endsOn();
        place = new Place(course.venue(), course.modality(), course.hostCountries()).words();
        issuedOn = course.programme().today(now);
        issuedAt = now;
    }

    void print(CertificatePrinter printer) {
        pdf = printer.print(sheet(), issuedAt);
    }

    CertificateIssued issued(Nominee nominee) {
        return new CertificateIssued(project, nominee, number, issuedOn, verification);
    }

    public Sheet sheet() {
        return new Sheet(
                number, recipient, project, title, startsOn, endsOn, place, issuedOn, URI.create(verification));
    }

    public UUID nomination() {
        return nomination;
    }

    /// Of the NPO that nominated the recipient.
    public String country() {
        return country;
    }

    public byte[] pdf() {
        return pdf.clone();
    }
}

package org.convoke.certificate;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.ChangeRefused.CertificateFallen;
import org.convoke.certificate.credential.Evidence;
import org.convoke.certificate.credential.StatusEntry;
import org.convoke.certificate.print.Place;
import org.convoke.certificate.print.Sheet;
import org.convoke.contracts.CertificateEvent.CertificateIssued;
import org.convoke.contracts.Nominee;
import org.convoke.webkit.Refusal;

/// The APO certificate of attendance of one person (R120): the words it was issued with, and the PDF and the credential
/// that say them.
///
/// None of that ever changes. A mistake is put right by another certificate that supersedes it; one that must not stand
/// is revoked. Per nomination at most one stands.
@Entity
public class Certificate {

    @Id
    private String number;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status = CertificateStatus.ISSUED;

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
    private String supersedes;

    @Embedded
    private Supersession supersession;

    @Embedded
    private Revocation revocation;

    @Embedded
    private StatusEntry statusEntry;

    private String evidence;

    @Basic(fetch = FetchType.LAZY)
    private String credential;

    @Basic(fetch = FetchType.LAZY)
    private byte[] pdf;

    @Column(insertable = false, updatable = false)
    private byte[] pdfDigest;

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

    /// The one that takes the place of this one.
    Certificate reissued(Rewording rewording, String number, URI verification, LocalDate today, Instant now) {
        var next = new Certificate();
        next.number = number;
        next.verification = verification.toString();
        next.nomination = nomination;
        next.country = country;
        next.recipient = rewording.recipient().orElse(recipient);
        next.project = project;
        next.title = rewording.title().orElse(title);
        next.startsOn = startsOn;
        next.endsOn = endsOn;
        next.place = rewording.place().orElse(place);
        next.issuedOn = today;
        next.issuedAt = now;
        next.supersedes = this.number;
        return next;
    }

    /// What was made of the words, once.
    void keep(Evidence evidence, StatusEntry entry, String credential, byte[] pdf) {
        this.evidence = evidence.text();
        this.statusEntry = entry;
        this.credential = credential;
        this.pdf = pdf;
    }

    CertificateIssued issued(Nominee nominee) {
        return new CertificateIssued(project, nominee, number, issuedOn, verification);
    }

    /// The person under the name that stands on this certificate.
    Nominee named(Nominee nominee) {
        return new Nominee(
                nominee.nomination(), nominee.country(), nominee.pool(), nominee.name(), nominee.email(), recipient);
    }

    void supersede(Supersession supersession) {
        become(CertificateStatus.SUPERSEDED);
        this.supersession = supersession;
    }

    void revoke(Revocation revocation) {
        become(CertificateStatus.REVOKED);
        this.revocation = revocation;
    }

    private void become(CertificateStatus next) {
        if (!status.next().contains(next)) {
            throw Refusal.because(new CertificateFallen(number, status));
        }
        status = next;
    }

    public Sheet sheet() {
        return new Sheet(
                number, recipient, project, title, startsOn, endsOn, place, issuedOn, URI.create(verification));
    }

    public CertificateStatus status() {
        return status;
    }

    public boolean stands() {
        return status == CertificateStatus.ISSUED;
    }

    public long version() {
        return version;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /// The number of the certificate whose place this one has taken.
    public Optional<String> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    public Optional<Supersession> supersession() {
        return Optional.ofNullable(supersession);
    }

    public Optional<Revocation> revocation() {
        return Optional.ofNullable(revocation);
    }

    public UUID nomination() {
        return nomination;
    }

    /// Of the NPO that nominated the recipient.
    public String country() {
        return country;
    }

    /// Empty when it was issued before there were credentials.
    public Optional<String> credential() {
        return Optional.ofNullable(credential);
    }

    /// Empty when it was issued before there were credentials.
    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence).map(Evidence::new);
    }

    public byte[] pdf() {
        return pdf.clone();
    }
}

package org.convoke.certificate.pass;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.convoke.contracts.CertificateEvent.PassIssued;
import org.convoke.contracts.Nominee;
import org.convoke.webkit.PersonalLinks;

/// What lets one participant of one project onto their page. Of all addresses ever issued only the last one leads
/// there; all that is kept of it is a hash (ADR 96).
@Entity
public class Pass {

    @Id
    private UUID id;

    private UUID nomination;
    private String project;
    private int issue;
    private byte[] linkHash;

    protected Pass() {}

    Pass(String project, UUID nomination) {
        id = UUID.randomUUID();
        this.project = project;
        this.nomination = nomination;
    }

    /// Makes all addresses issued before useless.
    PassIssued issue(Nominee nominee, PersonalLinks links) {
        issue++;
        linkHash = PersonalLinks.hash(links.secret(id, issue));
        return new PassIssued(project, nominee, id, issue);
    }

    public String project() {
        return project;
    }

    public UUID nomination() {
        return nomination;
    }
}

package org.convoke.certificate.paper;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The guidelines for country papers of one project as they were published once (D15, R115); the latest issue counts.
@Entity
public class GuidelineIssue {

    @Id
    UUID id;

    String project;
    int issue;
    String url;

    @Basic(fetch = FetchType.LAZY)
    byte[] pdf;

    boolean hasFile;
    Instant publishedAt;
    String publishedBy;

    protected GuidelineIssue() {}

    GuidelineIssue(String project, int issue, Optional<String> url, Optional<byte[]> pdf) {
        id = UUID.randomUUID();
        this.project = project;
        this.issue = issue;
        this.url = url.orElse(null);
        this.pdf = pdf.orElse(null);
        hasFile = pdf.isPresent();
    }

    public int issue() {
        return issue;
    }

    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    public boolean hasFile() {
        return hasFile;
    }

    public Optional<byte[]> pdf() {
        return Optional.ofNullable(pdf).map(byte[]::clone);
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}

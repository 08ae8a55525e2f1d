package org.convoke.notification.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.convoke.notification.mail.MailAct.Motive;

/// One version of the words of a letter; never changed. One without a source brings the shipped words back.
@Entity
public class EditedTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(updatable = false)
    private Long number;

    @Embedded
    private TemplateKey template;

    private int version;
    private String source;
    private String author;
    private String reason;
    private Instant at;

    protected EditedTemplate() {}

    EditedTemplate(TemplateKey template, int version, Optional<String> source, Motive motive, Instant at) {
        this.template = template;
        this.version = version;
        this.source = source.orElse(null);
        this.author = motive.actor();
        this.reason = motive.reason();
        this.at = at;
    }

    public TemplateKey template() {
        return template;
    }

    /// Counts from 1.
    public int version() {
        return version;
    }

    /// Empty when the shipped words hold again.
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    public String author() {
        return author;
    }

    public String reason() {
        return reason;
    }

    /// Platform time.
    public Instant at() {
        return at;
    }
}

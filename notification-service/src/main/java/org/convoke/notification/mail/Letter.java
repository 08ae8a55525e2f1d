package org.convoke.notification.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.convoke.notification.Language;

/// What a mail says, once for eyes that like layout and once in plain text.
///
/// @param version of the template; 0 for the one that came with the platform
@Embeddable
public record Letter(
        String subject,
        String html,
        String text,
        @Enumerated(EnumType.STRING) Language language,
        @Column(name = "template_version") int version) {

    /// In English, from a template that came with the platform.
    public Letter(String subject, String html, String text) {
        this(subject, html, text, Language.EN, 0);
    }
}

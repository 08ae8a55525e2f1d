package org.convoke.notification.mail;

import jakarta.persistence.Embeddable;

/// What a mail says, once for eyes that like layout and once in plain text.
@Embeddable
public record Letter(String subject, String html, String text) {}

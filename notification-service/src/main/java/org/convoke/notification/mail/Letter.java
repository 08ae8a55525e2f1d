package org.convoke.notification.mail;

/// What a mail says, once for eyes that like layout and once in plain text.
public record Letter(String subject, String html, String text) {}

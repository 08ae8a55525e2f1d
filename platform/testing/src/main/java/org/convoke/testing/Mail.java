package org.convoke.testing;

import java.util.List;
import java.util.Map;

/// A mail as it arrived. `text` and `html` are empty when the mail has no such part; header names are as sent.
public record Mail(
        String messageId, String subject, List<String> to, String text, String html, Map<String, String> headers) {}

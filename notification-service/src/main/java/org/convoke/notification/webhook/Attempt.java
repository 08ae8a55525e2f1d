package org.convoke.notification.webhook;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// One call that this instance, and no other, is to make now.
///
/// @param id of its line in the log
/// @param secrets that sign, sealed, the newest first
/// @param seconds since 1970 in real time
record Attempt(
        long id,
        UUID webhook,
        String project,
        long delivery,
        UUID event,
        URI url,
        List<byte[]> secrets,
        long seconds,
        byte[] body) {

    boolean isTest() {
        return project.equals(Deliveries.TESTS);
    }

    /// As in `v1,… v1,…`.
    String signatures(SecretSafe safe) {
        return secrets.stream()
                .map(secret -> safe.open(webhook, secret).sign(event.toString(), seconds, body))
                .collect(Collectors.joining(" "));
    }
}

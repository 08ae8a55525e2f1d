package org.convoke.webkit;

import org.convoke.webkit.PreconditionRefused.PreconditionMissing;
import org.convoke.webkit.PreconditionRefused.Stale;

/// The version of a record as an entity tag (RFC 9110): whoever changes a record says which version they have read, so
/// that nobody overwrites what they have not seen.
public final class EntityTag {
    private EntityTag() {}

    /// The value of the header `ETag`.
    public static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /// @param ifMatch the header `If-Match`; null when it was not sent, `*` takes any version
    /// @throws Refusal with 428 when it is missing, with 412 when it names another version
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.because(new PreconditionMissing());
        }
        if (!ifMatch.strip().equals("*") && !ifMatch.strip().equals(of(version))) {
            throw Refusal.because(new Stale());
        }
    }
}

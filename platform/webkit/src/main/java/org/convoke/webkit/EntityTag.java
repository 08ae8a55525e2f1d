package org.convoke.webkit;

import java.util.Arrays;
import org.convoke.webkit.PreconditionRefused.PreconditionMissing;
import org.convoke.webkit.PreconditionRefused.Stale;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The version of a record as an entity tag (RFC 9110): whoever changes a record says which version they have read, so
/// that nobody overwrites what they have not seen.
public final class EntityTag {
    private EntityTag() {}

    /// The value of the header `ETag`.
    public static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /// A record with the version that a change of it has to name.
    public static <T> RestResponse<T> ok(T view, long version) {
        return ResponseBuilder.ok(view).header("ETag", of(version)).build();
    }

    /// Whether a caller who has one of these versions need not be sent the record again. Caches may have marked tags as
    /// weak, which makes no difference to reading.
    ///
    /// @param ifNoneMatch the header `If-None-Match`; null when it was not sent
    static boolean isKnown(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(known -> known.strip().replaceFirst("^W/", ""))
                        .anyMatch(known -> known.equals("*") || known.equals(tag));
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

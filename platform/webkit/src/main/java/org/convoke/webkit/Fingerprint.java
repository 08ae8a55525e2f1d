package org.convoke.webkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Set;

/// What makes two requests the same: method, address with its query, and content. Spaces, the order of fields and the
/// order within a
/// set do not count.
@Singleton
class Fingerprint {
    private final ObjectMapper json;

    Fingerprint(ObjectMapper json) {
        this.json = json.copy()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .registerModule(new SimpleModule("sorted sets").addSerializer(new SortedSet()));
    }

    byte[] of(String method, String uri, Object[] bodies) throws IOException, GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((method + ' ' + uri + '\n').getBytes(UTF_8));
        return digest.digest(json.writeValueAsBytes(bodies));
    }

    /// The iteration order of a hash set of enums differs from process to process.
    private static final class SortedSet extends StdSerializer<Set<?>> {
        private static final long serialVersionUID = 1L;

        SortedSet() {
            super(Set.class, false);
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator out, SerializerProvider provider) throws IOException {
            var sorted = set.stream().map(String::valueOf).sorted().toArray(String[]::new);
            out.writeArray(sorted, 0, sorted.length);
        }
    }
}

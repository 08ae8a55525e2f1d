package org.convoke.webkit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.regex.Pattern;

/// How long the body of a request may be: a common limit, and addresses that take files have larger ones of their own.
///
/// None may be above `quarkus.http.limits.max-body-size`, which Quarkus keeps by cutting the connection.
@ConfigMapping(prefix = "convoke.bodies")
interface BodyLimits {

    @WithDefault("1M")
    MemorySize limit();

    /// Under a name that says what is sent there.
    Map<String, Larger> larger();

    /// Every request whose whole path matches.
    interface Larger {
        Pattern path();

        MemorySize limit();
    }

    /// How much of a body that is too long is thrown away, so that the sender hears the answer.
    default long patience() {
        return 64 * limit().asLongValue();
    }

    default int of(String path) {
        return larger().values().stream()
                .filter(larger -> larger.path().matcher(path).matches())
                .map(Larger::limit)
                .findFirst()
                .orElseGet(this::limit)
                .asBigInteger()
                .intValueExact();
    }
}

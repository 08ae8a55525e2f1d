package org.convoke.nomination.vault;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/// Where the key is that wraps all keys.
@ConfigMapping(prefix = "convoke.vault")
interface VaultSettings {

    /// A Tink keyset in JSON, for the service's eyes only; the service does not start without.
    Optional<Path> keyset();

    /// Makes the keyset when the file is not there: for a developer's machine.
    @WithDefault("false")
    boolean generate();
}

package org.convoke.certificate.signing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Where the keys are that certificates are signed with.
@ConfigMapping(prefix = "convoke.signing")
interface SigningSettings {

    /// A folder with one PKCS#12 file for each key that ever signed; the service does not start without.
    Optional<Path> keys();

    /// Of all these files.
    Optional<String> password();

    /// Makes a key when the folder holds none: for a developer's machine.
    @WithDefault("false")
    boolean generate();

    /// Where signatures are timestamped, by RFC 3161 over HTTP; without, they carry our own word for the time.
    Optional<URI> timestampAuthority();

    /// After that no certificate is issued for now; it is tried again with the next tick.
    @WithDefault("5s")
    Duration timestampPatience();
}

package org.convoke.nomination.vault;

import com.google.crypto.tink.Aead;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.convoke.sealing.KeysetFile;

/// The key that wraps the keys of all persons. It is in a file of the operator's, never in the database, so that a copy
/// of the database alone tells nothing.
@Startup
@ApplicationScoped
class WrappingKey {

    private final Aead aead;

    WrappingKey(VaultSettings settings) throws GeneralSecurityException, IOException {
        aead = KeysetFile.read("convoke.vault.keyset", settings.keyset(), settings.generate());
    }

    Aead aead() {
        return aead;
    }
}

package org.convoke.certificate.signing;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All keys that ever signed. The newest that is valid signs; what older ones have signed stays as good as it was.
///
/// Another key is taken into use by putting its file beside the others and starting the service again.
@Startup
@ApplicationScoped
public class SigningKeys {

    private final List<SigningKey> all;
    private final Clock clock;

    @Inject
    SigningKeys(SigningSettings settings, Clock clock) {
        this(KeyFolder.of(settings).read(), clock);
    }

    SigningKeys(List<SigningKey> keys, Clock clock) {
        this.all = keys.stream()
                .sorted(Comparator.comparing(SigningKey::validFrom).reversed())
                .toList();
        this.clock = clock;
        current();
    }

    public SigningKey current() {
        var now = clock.instant();
        return all.stream()
                .filter(key -> key.isValidAt(now))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "none of the keys in convoke.signing.keys has a certificate that is valid at " + now));
    }

    /// Newest first.
    public List<SigningKey> all() {
        return all;
    }

    public Optional<SigningKey> named(String id) {
        return all.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}

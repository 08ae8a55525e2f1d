package org.convoke.certificate.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A key, and another one that comes into use in 2024.
public final class Rotation {

    private static final Instant YEAR_2020 = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant YEAR_2024 = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant YEAR_2028 = Instant.parse("2028-01-01T00:00:00Z");

    public final SigningKey first = LocalKey.signer(YEAR_2020, YEAR_2028);
    public final SigningKey second = LocalKey.signer(YEAR_2024, YEAR_2028);

    public SigningKeys before() {
        return keys(YEAR_2024.minusSeconds(1), first);
    }

    public SigningKeys after() {
        return keys(YEAR_2024, first, second);
    }

    /// As if the first key had never been ours.
    public SigningKeys without() {
        return keys(YEAR_2024, second);
    }

    private static SigningKeys keys(Instant now, SigningKey... keys) {
        return new SigningKeys(List.of(keys), Clock.fixed(now, ZoneOffset.UTC));
    }
}

package org.convoke.certificate.signing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// A signer with a key of its own, without a service around it.
public final class LocalSigner {

    public static final SigningKey KEY = LocalKey.signer(LocalKey.FROM, LocalKey.UNTIL);

    private LocalSigner() {}

    public static PdfSigner signer() {
        return signer(Optional.empty());
    }

    static PdfSigner signer(Optional<TimestampAuthority> authority) {
        return new PdfSigner(new SigningKeys(List.of(KEY), Clock.systemUTC()), authority);
    }
}

package org.convoke.contracts;

import java.util.UUID;

/// A nominated person as every context knows them, from nomination to certificate.
///
/// @param nomination identifies the person within all contexts
/// @param country of the nominating NPO, ISO 3166-1 alpha-2
/// @param certificateName the name as it is to stand on the certificate
public record Nominee(UUID nomination, String country, Pool pool, String name, String email, String certificateName) {}

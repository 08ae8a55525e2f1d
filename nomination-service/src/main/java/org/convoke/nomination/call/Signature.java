package org.convoke.nomination.call;

import java.time.Instant;
import org.convoke.nomination.call.Notice.Signatory;

/// The Secretary-General's act of signing a notification, with the name and title that stand below it (R029).
///
/// @param by the account that signed, as the identity provider knows it
/// @param account its name at that moment
public record Signature(Signatory signatory, String by, String account, Instant at) {}

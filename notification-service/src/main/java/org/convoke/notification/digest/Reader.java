package org.convoke.notification.digest;

import java.util.Optional;
import org.convoke.notification.preference.Wishes;

/// Somebody who is told, as far as it matters when.
///
/// @param subject whose preference counts: an address in small letters, or an NPO's country
/// @param country where they live, when it is known
public record Reader(String subject, Optional<String> country, Wishes wishes) {}

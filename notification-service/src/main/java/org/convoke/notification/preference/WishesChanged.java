package org.convoke.notification.preference;

/// Somebody wants to be told in another way from now on.
///
/// @param subject a person's address in small letters, or an NPO's country
public record WishesChanged(String subject, Wishes now) {}

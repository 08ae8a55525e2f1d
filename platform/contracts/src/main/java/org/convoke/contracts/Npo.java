package org.convoke.contracts;

/// A National Productivity Organization: one per member country.
///
/// @param country ISO 3166-1 alpha-2, as in `LK`; it identifies the NPO
/// @param email the office address that notices go to
public record Npo(String country, String name, String email) {}

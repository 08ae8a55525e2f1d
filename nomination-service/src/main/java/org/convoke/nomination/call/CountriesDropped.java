package org.convoke.nomination.call;

import java.util.Set;

/// A revision takes these countries off the list; fired within its transaction.
///
/// @param by who issued it
public record CountriesDropped(String project, Set<String> countries, String by) {}

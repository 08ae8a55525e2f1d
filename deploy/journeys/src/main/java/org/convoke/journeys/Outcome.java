package org.convoke.journeys;

import java.util.List;

/// How a story ended.
///
/// @param mails that went out in its course
public record Outcome(String project, Round round, Roster roster, List<Earned> certificates, List<Mail> mails) {}

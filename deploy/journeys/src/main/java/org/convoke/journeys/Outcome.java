package org.convoke.journeys;

import java.util.List;

/// How a story ended.
///
/// @param passedOver alternates who could not make it any more when a seat fell free
/// @param mails that went out in its course
public record Outcome(
        String project,
        Round round,
        Roster roster,
        List<SuccessionDesk.Waiting> passedOver,
        List<Earned> certificates,
        List<Mail> mails) {}

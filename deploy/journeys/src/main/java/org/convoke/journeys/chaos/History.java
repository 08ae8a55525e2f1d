package org.convoke.journeys.chaos;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// What the platform promised to the load: everything here was answered with a 2xx.
public final class History {
    private final Set<String> projects = ConcurrentHashMap.newKeySet();
    private final Set<Nominated> nominations = ConcurrentHashMap.newKeySet();
    private final Set<Attended> attendance = ConcurrentHashMap.newKeySet();

    /// A nomination that was submitted.
    public record Nominated(String project, UUID nomination) {}

    /// The minutes of one participant in one session.
    public record Attended(String project, String session, UUID nomination, int minutes) {}

    public Set<String> projects() {
        return projects;
    }

    public Set<Nominated> nominations() {
        return nominations;
    }

    public Set<Attended> attendance() {
        return attendance;
    }

    /// How many events the acknowledged work makes at least.
    int events() {
        return nominations.size() + attendance.size();
    }
}

package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.call.CallRefused.Contradiction;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;

/// A project will not take place on the notified dates. New ones may be known already; all else that follows from them
/// is settled by the revision that takes it up again.
@ApplicationScoped
public class PostponeProject {

    private final ProjectNotifications projects;
    private final Outbox outbox;
    private final Clock clock;

    PostponeProject(ProjectNotifications projects, Outbox outbox, Clock clock) {
        this.projects = projects;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ProjectNotification postpone(
            String code, String reason, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn, String ifMatch) {
        var project = projects.lock(code);
        EntityTag.require(ifMatch, project.version());
        requireDates(startsOn, endsOn);
        var postponed = project.postpone(reason, startsOn, endsOn, clock.instant());
        projects.flush();
        outbox.add(postponed);
        return project;
    }

    private static void requireDates(Optional<LocalDate> startsOn, Optional<LocalDate> endsOn) {
        var both = startsOn.isPresent() == endsOn.isPresent();
        if (!both || startsOn.isPresent() && endsOn.get().isBefore(startsOn.get())) {
            throw Refusal.because(
                    new Contradiction("endsOn", "R005", "endsOn: give both new dates in their order, or none."));
        }
    }
}

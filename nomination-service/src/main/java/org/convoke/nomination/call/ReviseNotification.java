package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.call.CallRefused.CountryHasNominated;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;

/// A published notification gets a new issue: nominations stay, everybody is told again, also those who take part no
/// longer, and NPOs that have nominated reconfirm when the days of the project move (R002, R010, Q14).
@ApplicationScoped
public class ReviseNotification {

    private final ProjectNotifications projects;
    private final Revisions revisions;
    private final CountryTallies tallies;
    private final NoticeCheck check;
    private final Address address;
    private final Event<CountriesDropped> drop;
    private final Outbox outbox;
    private final Clock clock;

    ReviseNotification(
            ProjectNotifications projects,
            Revisions revisions,
            CountryTallies tallies,
            NoticeCheck check,
            Address address,
            Event<CountriesDropped> drop,
            Outbox outbox,
            Clock clock) {
        this.projects = projects;
        this.revisions = revisions;
        this.tallies = tallies;
        this.check = check;
        this.address = address;
        this.drop = drop;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ProjectNotification revise(String code, NewIssue issue, String ifMatch) {
        var project = projects.lock(code);
        EntityTag.require(ifMatch, project.version());
        project.requireRevisable();
        check.check(code, issue.notice(), project.revision() + 2);
        var nominated = tallies.of(code).keySet();
        requireKept(project, issue.notice(), nominated);
        var dropped = dropped(project.notice(), issue.notice());
        var revision = Revision.next(project, issue, nominated, clock.instant());
        project.take(revision);
        revisions.persistAndFlush(revision);
        drop.fire(new CountriesDropped(code, dropped, issue.by()));
        outbox.add(event(project, revision, dropped));
        return project;
    }

    private static Set<String> dropped(Notice before, Notice after) {
        var dropped = new TreeSet<>(before.invited());
        dropped.removeAll(after.invited());
        return dropped;
    }

    /// A nomination keeps its NPO's invitation and its pool of seats.
    private static void requireKept(ProjectNotification project, Notice next, Set<String> nominated) {
        for (var country : nominated) {
            if (!next.invited().contains(country) || next.poolOf(country) != project.poolOf(country)) {
                throw Refusal.because(new CountryHasNominated(country));
            }
        }
    }

    private ProjectNotificationRevised event(ProjectNotification project, Revision revision, Set<String> dropped) {
        return new ProjectNotificationRevised(
                project.code(),
                address.notified(project),
                revision.number(),
                revision.reason().orElseThrow(),
                revision.changes().stream().map(NoticeChanges::brief).toList(),
                revision.reconfirm(),
                project.isOpen(revision.issuedAt()),
                revision.isReplacementOnly(),
                Optional.of(address.npos(dropped)).filter(npos -> !npos.isEmpty()));
    }
}

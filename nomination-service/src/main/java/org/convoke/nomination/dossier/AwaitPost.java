package org.convoke.nomination.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.convoke.contracts.NominationEvent.OriginalsAwaited;
import org.convoke.contracts.NominationEvent.OriginalsSettled;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.dossier.PostalTask.Kind;

/// Begins and ends to await something by post. Of originals everybody is told (R062); a photograph that is still to
/// come
/// is a missing document like others (R063).
@ApplicationScoped
class AwaitPost {

    private final PostalTasks tasks;
    private final Nominations nominations;
    private final Outbox outbox;
    private final Clock clock;

    AwaitPost(PostalTasks tasks, Nominations nominations, Outbox outbox, Clock clock) {
        this.tasks = tasks;
        this.nominations = nominations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Nothing when it is awaited already.
    void begin(UUID nomination, DocumentKind document, Kind kind, String by) {
        if (tasks.open(nomination, document).stream().anyMatch(task -> task.kind() == kind)) {
            return;
        }
        var now = clock.instant();
        tasks.persist(new PostalTask(nomination, document, kind, by, now));
        if (kind == Kind.ORIGINALS_DUE) {
            var it = nominations.findById(nomination);
            outbox.add(new OriginalsAwaited(it.project(), nomination, it.country(), document, now));
        }
    }

    void end(UUID nomination, DocumentKind document, String by) {
        tasks.open(nomination, document).forEach(task -> end(nomination, task, by));
    }

    void end(UUID nomination, PostalTask task, String by) {
        var now = clock.instant();
        task.close(by, now);
        if (task.kind() == Kind.ORIGINALS_DUE) {
            var it = nominations.findById(nomination);
            var outstanding = tasks.outstanding(nomination);
            outbox.add(new OriginalsSettled(it.project(), nomination, it.country(), task.document(), outstanding, now));
        }
    }
}

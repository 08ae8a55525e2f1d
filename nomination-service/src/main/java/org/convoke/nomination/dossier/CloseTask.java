package org.convoke.nomination.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.convoke.nomination.CompleteNomination;
import org.convoke.nomination.Nominations;

/// What was awaited by post has come.
@ApplicationScoped
public class CloseTask {

    private final Nominations nominations;
    private final PostalTasks tasks;
    private final CompleteNomination complete;
    private final Clock clock;

    CloseTask(Nominations nominations, PostalTasks tasks, CompleteNomination complete, Clock clock) {
        this.nominations = nominations;
        this.tasks = tasks;
        this.complete = complete;
        this.clock = clock;
    }

    @Transactional
    public PostalTask close(UUID nomination, UUID id, String by) {
        var task = tasks.get(nomination, id);
        task.close(by, clock.instant());
        var country = nominations.findById(nomination).country();
        complete.complete(nomination, country, Set.of(task.document()));
        tasks.flush();
        return task;
    }
}

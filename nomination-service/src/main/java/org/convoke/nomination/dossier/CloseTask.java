package org.convoke.nomination.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.convoke.nomination.CompleteNomination;
import org.convoke.nomination.Nominations;

/// What was awaited by post has come.
@ApplicationScoped
public class CloseTask {

    private final Nominations nominations;
    private final PostalTasks tasks;
    private final AwaitPost post;
    private final CompleteNomination complete;

    CloseTask(Nominations nominations, PostalTasks tasks, AwaitPost post, CompleteNomination complete) {
        this.nominations = nominations;
        this.tasks = tasks;
        this.post = post;
        this.complete = complete;
    }

    @Transactional
    public PostalTask close(UUID nomination, UUID id, String by) {
        var task = tasks.get(nomination, id);
        post.end(nomination, task, by);
        var country = nominations.findById(nomination).country();
        complete.complete(nomination, country, Set.of(task.document()));
        tasks.flush();
        return task;
    }
}

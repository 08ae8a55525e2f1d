package org.convoke.nomination.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.SubmitNomination;
import org.convoke.nomination.bulk.BulkRefused.NothingToNominate;
import org.convoke.nomination.bulk.BulkRefused.RowsRefused;
import org.convoke.nomination.bulk.BulkRefused.TooManyRows;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.npo.Membership.Speaker;
import org.convoke.nomination.profile.Profiles;
import org.convoke.webkit.Refusal;

/// An NPO puts many candidates forward in one act, in the order in which it sends them.
@ApplicationScoped
public class NominateBatch {

    private final ProjectNotifications projects;
    private final Profiles profiles;
    private final SubmitNomination submit;
    private final BulkSettings settings;

    NominateBatch(ProjectNotifications projects, Profiles profiles, SubmitNomination submit, BulkSettings settings) {
        this.projects = projects;
        this.profiles = profiles;
        this.submit = submit;
        this.settings = settings;
    }

    /// @throws Refusal with the problems of all rows when one of them has any
    @Transactional
    public List<Nomination> nominate(String project, Speaker speaker, Batch batch) {
        requireSize(batch);
        lock(project, speaker, batch);
        var problems = new ArrayList<>(batch.problems());
        var nominations = new ArrayList<Nomination>();
        for (var row : batch.rows()) {
            try {
                nominations.add(submit.submit(project, speaker, row.submission()));
            } catch (Refusal refusal) {
                problems.add(problem(row, refusal));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.because(new RowsRefused(problems));
        }
        return nominations;
    }

    /// The project first, as a single nomination does.
    private void lock(String project, Speaker speaker, Batch batch) {
        projects.lock(project);
        var candidates =
                batch.rows().stream().map(row -> row.submission().candidate()).toList();
        profiles.lockPersons(speaker.country(), candidates);
    }

    private void requireSize(Batch batch) {
        if (batch.isEmpty()) {
            throw Refusal.because(new NothingToNominate());
        }
        if (batch.rows().size() > settings.rows()) {
            throw Refusal.because(new TooManyRows(settings.rows()));
        }
    }

    /// What is not about a row, such as a closed window, is about all of them and said once.
    private static RowProblem problem(Batch.Row row, Refusal refusal) {
        if (!RowProblem.concernsARow(refusal.reason())) {
            throw refusal;
        }
        return RowProblem.of(row.place(), refusal.reason());
    }
}

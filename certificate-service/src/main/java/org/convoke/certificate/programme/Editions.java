package org.convoke.certificate.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.ProgrammeRow;

/// All programmes ever told. Whoever adds one holds the lock of its course.
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, UUID> {

    private static final String NOMINATION = "nomination";

    public List<Edition> ofProject(String project) {
        return list("project = ?1 order by number", project);
    }

    public Edition latest(String project) {
        return ofProject(project).getLast();
    }

    public void open(ProjectNotified notified, Instant now) {
        persist(Edition.first(notified.project(), rows(notified), NOMINATION, now));
    }

    /// What was published stays, as long as the notification says no more and no less of the sessions than it did
    /// then (Q14).
    ///
    /// @return the programme from now on
    public List<ProgrammeRow> renew(ProjectNotified notified, Instant now) {
        var told = ofProject(notified.project());
        var notifiedLast = last(told, Origin.NOTIFICATION);
        var stays = told.stream()
                .filter(edition -> edition.origin() == Origin.PUBLICATION && edition.number() > notifiedLast.number())
                .filter(_ -> notifiedLast.rows().equals(rows(notified)))
                .reduce((_, later) -> later);
        var rows = stays.map(Edition::rows).orElseGet(() -> rows(notified));
        if (!told.getLast().rows().equals(rows)) {
            persist(told.getLast().next(stays.map(Edition::origin).orElse(Origin.NOTIFICATION), rows, NOMINATION, now));
        }
        return rows;
    }

    /// The project is postponed or cancelled.
    public void suspend(String project, Instant now) {
        persist(latest(project).next(Origin.SUSPENSION, List.of(), NOMINATION, now));
    }

    private static Edition last(List<Edition> told, Origin origin) {
        return told.reversed().stream()
                .filter(edition -> edition.origin() == origin)
                .findFirst()
                .orElseThrow();
    }

    private static List<ProgrammeRow> rows(ProjectNotified notified) {
        return notified.sessions().stream().map(ProgrammeRow::new).toList();
    }
}

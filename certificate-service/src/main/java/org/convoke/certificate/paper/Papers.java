package org.convoke.certificate.paper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.paper.PaperRefused.PaperUnknown;
import org.convoke.contracts.PaperKind;
import org.convoke.webkit.Refusal;

/// All papers of all participants.
@ApplicationScoped
public class Papers implements PanacheRepositoryBase<Paper, UUID> {

    public List<Paper> ofProject(String project) {
        return list("project = ?1 order by nomination, kind", project);
    }

    public List<Paper> of(UUID nomination) {
        return list("nomination = ?1 order by dueOn, kind", nomination);
    }

    Optional<Paper> of(UUID nomination, PaperKind kind) {
        return find("nomination = ?1 and kind = ?2", nomination, kind).firstResultOptional();
    }

    /// @throws Refusal when the person does not owe it
    public Paper get(UUID nomination, PaperKind kind) {
        return of(nomination, kind).orElseThrow(() -> Refusal.because(new PaperUnknown(kind)));
    }

    /// Projects with somebody who was asked for a progress report and does not owe one yet.
    List<String> unasked() {
        return getEntityManager().createQuery("""
                select distinct p.course.project from Participant p
                where p.reportRequestedOn is not null and p.standing <> WITHDRAWN and not exists (
                  select 1 from Paper q where q.nomination = p.nomination and q.kind = PROGRESS_REPORT)""", String.class).getResultList();
    }

    /// Awaited, and somebody is to be told now; of people who take part in a project that takes place, while no version
    /// waits to be scanned. Who never came has nothing to plan.
    List<Paper> overdue(Instant now) {
        return getEntityManager()
                .createQuery("""
                select q from Paper q, Participant p
                where q.nomination = p.nomination and p.standing <> WITHDRAWN and p.course.prospect = PLANNED
                  and q.status in (OWED, OVERDUE) and q.chaseAt <= :now
                  and not exists (select 1 from PaperVersion v where v.paper = q.id and v.state = QUARANTINED)
                  and (q.kind <> ACTION_PLAN or exists (
                    select 1 from Participant r join r.marks m where r.nomination = q.nomination and m.present))
                order by q.chaseAt""", Paper.class)
                .setParameter("now", now)
                .getResultList();
    }
}

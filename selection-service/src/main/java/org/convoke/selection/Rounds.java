package org.convoke.selection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.convoke.selection.SelectionRefused.UnknownRound;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;

@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, String> {

    public List<Round> all() {
        return list("order by project");
    }

    /// Rounds to be decided, and of those announced the ones that are named.
    public List<Round> inWork(Collection<String> announced) {
        return list(
                "postponed = false and (status = ?1 or status = ?2 and project in ?3) order by project",
                RoundStatus.DECIDING,
                RoundStatus.ANNOUNCED,
                announced);
    }

    public Round get(String project) {
        return findByIdOptional(project).orElseThrow(() -> unknown(project));
    }

    /// Rounds whose project has started while alternates wait.
    List<Round> releasing(Instant now) {
        return list("releaseAt < ?1 and status = ?2 and postponed = false", now, RoundStatus.ANNOUNCED);
    }

    /// Waits until nobody else changes the round or its candidates.
    public Round locked(String project) {
        return lock(project).counted();
    }

    /// As [#locked(String)], for whoever has seen the round as it stands now.
    ///
    /// @param ifMatch the header `If-Match`
    Round locked(String project, String ifMatch) {
        var round = lock(project);
        EntityTag.require(ifMatch, round.version());
        return round.counted();
    }

    private Round lock(String project) {
        return findByIdOptional(project, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(project));
    }

    private static Refusal unknown(String project) {
        return Refusal.because(new UnknownRound(project));
    }
}

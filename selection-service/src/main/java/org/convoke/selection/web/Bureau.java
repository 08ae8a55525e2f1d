package org.convoke.selection.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.convoke.selection.Candidates;
import org.convoke.selection.Officer;
import org.convoke.selection.Rounds;
import org.convoke.selection.web.RoundView.Counts;
import org.convoke.webkit.Caller;
import org.convoke.webkit.EntityTag;
import org.jboss.resteasy.reactive.RestResponse;

/// The officer who acts, and the version of the round that their next act has to name.
@RequestScoped
public class Bureau {

    private final Rounds rounds;
    private final Candidates candidates;
    private final Caller caller;

    Bureau(Rounds rounds, Candidates candidates, Caller caller) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.caller = caller;
    }

    public Officer officer() {
        return new Officer(caller.id(), caller.name());
    }

    RestResponse<RoundView> round(String project) {
        var round = rounds.get(project);
        return RoundView.answer(round, Optional.of(Counts.of(round, candidates.of(project))));
    }

    <T> RestResponse<T> answer(String project, T view) {
        return EntityTag.ok(view, rounds.get(project).version());
    }
}

package org.convoke.selection.web.bench;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.selection.Rounds;

/// Writes what stands above every page.
@ApplicationScoped
public class RoundSheets {

    private final Rounds rounds;
    private final Agenda agenda;

    RoundSheets(Rounds rounds, Agenda agenda) {
        this.rounds = rounds;
        this.agenda = agenda;
    }

    public RoundSheet of(String code) {
        var round = rounds.get(code);
        return new RoundSheet(round, agenda.of(round));
    }
}

package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.convoke.contracts.Context;
import org.convoke.contracts.Programme;
import org.convoke.contracts.SelectionEvent;
import org.convoke.eventing.EventCodec;

/// What everybody would be told if the round were announced now. It is announced indeed, and everything is rolled back.
@ApplicationScoped
public class RehearseAnnouncement {

    /// What only the announcement itself brings.
    private static final Announcement SAID = new Announcement(
            Optional.of("-"),
            Optional.of(new Programme(
                    "https://example.org/the-programme-you-name", List.of("The speakers whom you name"))));

    private final Rounds rounds;
    private final Candidates candidates;
    private final SeatNews news;
    private final EventCodec codec;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    RehearseAnnouncement(
            Rounds rounds,
            Candidates candidates,
            SeatNews news,
            EventCodec codec,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.news = news;
        this.codec = codec;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @return events, each as its type and its JSON
    @Transactional
    public List<String> rehearse(String project, Officer officer) {
        var round = rounds.get(project);
        var said = round.terms().needsProgramme() ? SAID : new Announcement(SAID.lateReason(), Optional.empty());
        var told = round.announce(candidates.of(project), said, clock.instant(), officer.id()).stream()
                .flatMap(event -> news.about(round, event).stream())
                .map(this::written)
                .toList();
        transaction.setRollbackOnly();
        return told;
    }

    private String written(SelectionEvent event) {
        return Context.SELECTION.type(event.getClass()) + " " + codec.write(event);
    }
}

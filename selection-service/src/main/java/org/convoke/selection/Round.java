package org.convoke.selection;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.ParticipantWithdrawn;
import org.convoke.contracts.SelectionEvent.SelectionAnnounced;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.selection.SelectionRefused.AlreadyAnnounced;
import org.convoke.selection.SelectionRefused.DecisionsOvertaken;
import org.convoke.selection.SelectionRefused.NotAnnounced;
import org.convoke.selection.SelectionRefused.NotDecided;
import org.convoke.selection.SelectionRefused.ProjectStarted;
import org.convoke.selection.SelectionRefused.RoundCancelled;
import org.convoke.selection.SelectionRefused.RoundPostponed;
import org.convoke.selection.SelectionRefused.WindowOpen;
import org.convoke.selection.eligibility.Ruling;
import org.convoke.webkit.Refusal;

/// The selection of one project ([RoundStatus]). Every use case locks this row first, so that a round and its
/// candidates change one act at a time.
///
/// Invariants: nothing is published before the announcement; never more participants than [#limit] (R011, R012,
/// R080); a promotion only refills a seat that a withdrawal vacated (R075 to R079, R112).
@Entity
public class Round extends RoundFacts {

    protected Round() {}

    Round(ProjectNotified notified) {
        project = notified.project();
        status = RoundStatus.OPEN;
        terms = Terms.of(notified);
    }

    /// One more act on it or its candidates.
    Round counted() {
        version++;
        return this;
    }

    /// The nomination window has closed; late nominations may still arrive (R065).
    void close() {
        if (status.next().contains(RoundStatus.DECIDING)) {
            status = RoundStatus.DECIDING;
        }
    }

    /// Takes over a new issue of the notification. Candidates stay (Q14); when the window is open again, decisions wait
    /// for its closing.
    void revise(ProjectNotificationRevised revised) {
        terms = Terms.of(revised.notice());
        postponed = false;
        if (revised.open() && status.next().contains(RoundStatus.OPEN)) {
            status = RoundStatus.OPEN;
            silentCountries = Set.of();
        }
    }

    void postpone() {
        postponed = true;
    }

    void cancel() {
        status = RoundStatus.CANCELLED;
    }

    /// Their seats may go to others (R077, R082).
    void noteSilent(String country) {
        var silent = new TreeSet<>(silentCountries);
        silent.add(country);
        silentCountries = silent;
    }

    /// Rulings belong to the time before the announcement; nominations may still come in meanwhile.
    void rule(Candidate candidate, Ruling ruling) {
        if (status != RoundStatus.OPEN) {
            requireDeciding();
        }
        candidate.rule(ruling, terms);
    }

    void decide(Decisions decisions, Slate slate, Instant now, String officer) {
        requireDeciding();
        decisions.check(terms, slate);
        decisions.apply(slate, now, officer);
        overtaken = List.of();
        resolution = Resolution.of(now, officer, decisions.beyondFunding(terms, slate), decisions.unfunded());
    }

    /// A second officer agrees with what the first has decided (R069).
    void confirm(Instant now, String officer) {
        requireDecided();
        resolution = resolution.confirmed(now, officer);
    }

    /// @return an event for every candidate, then the one that closes the round
    List<SelectionEvent> announce(Slate slate, Announcement said, Instant now, String officer) {
        requireDecided();
        Decisions.standing(slate, resolution).check(terms, slate);
        resolution.requireAgreement(terms);
        said.check(terms, now);
        status = RoundStatus.ANNOUNCED;
        announcedAt = now;
        announcedBy = officer;
        lateReason = said.lateReason().orElse(null);
        var events = slate.announce(terms, said.programme());
        var alternates = slate.standing(Standing.ALTERNATE).size();
        events.add(new SelectionAnnounced(
                project,
                terms.dayOf(announcedAt),
                slate.active(Pool.OVERSEAS),
                slate.active(Pool.LOCAL),
                alternates,
                said.programme()));
        return events;
    }

    /// The nomination went back to its NPO for clarification.
    void sendBack(Candidate candidate, Instant at) {
        note(candidate, Overtaken.Cause.RETURNED, at);
        candidate.sendBack();
    }

    /// The NPO has recalled the nomination. A seat that the announcement gave meanwhile is given up as by a withdrawal.
    List<SelectionEvent> recall(Candidate leaver, Slate slate, Instant at) {
        if (leaver.standing() == Standing.SELECTED) {
            var withdrawal = new Withdrawal(WithdrawalReason.OTHER, "The NPO recalled the nomination.", at, "NPO");
            return Stream.<SelectionEvent>concat(Stream.of(leaver.withdraw(withdrawal)), refill(leaver, slate).stream())
                    .toList();
        }
        note(leaver, Overtaken.Cause.RECALLED, at);
        leaver.recall();
        return List.of();
    }

    private void note(Candidate candidate, Overtaken.Cause because, Instant at) {
        if (candidate.proposed()) {
            var name = candidate.nominee().name();
            var news = new Overtaken(candidate.nomination(), name, candidate.standing(), because, at);
            overtaken = Stream.concat(overtaken.stream(), Stream.of(news)).toList();
        }
    }

    ParticipantWithdrawn withdraw(Candidate leaver, Withdrawal withdrawal) {
        switch (status) {
            case OPEN, DECIDING -> throw Refusal.because(new NotAnnounced());
            case CANCELLED -> throw Refusal.because(new RoundCancelled(project));
            case ANNOUNCED -> requireNotStarted(withdrawal.at());
        }
        return leaver.withdraw(withdrawal);
    }

    /// Gives the vacated seat to the best alternate; nobody moves up while overbooking still fills all seats (R081).
    Optional<AlternatePromoted> refill(Candidate leaver, Slate slate) {
        var pool = leaver.pool();
        if (slate.active(pool) >= terms.seats(pool)) {
            return Optional.empty();
        }
        return slate.successor(leaver, terms.policy().alternateOrder())
                .map(alternate -> alternate.promote(leaver.nominee(), terms.stay(pool)));
    }

    /// Refuses unless decisions may be made now.
    public void requireDeciding() {
        switch (status) {
            case OPEN -> throw Refusal.because(new WindowOpen(terms.closesAt()));
            case ANNOUNCED -> throw Refusal.because(new AlreadyAnnounced(terms.dayOf(announcedAt)));
            case CANCELLED -> throw Refusal.because(new RoundCancelled(project));
            case DECIDING -> {
                if (postponed) {
                    throw Refusal.because(new RoundPostponed(project));
                }
            }
        }
    }

    private void requireDecided() {
        requireDeciding();
        if (resolution == null) {
            throw Refusal.because(new NotDecided());
        }
        if (!overtaken.isEmpty()) {
            throw Refusal.because(new DecisionsOvertaken(overtaken.size()));
        }
    }

    private void requireNotStarted(Instant now) {
        if (!postponed && terms.started(now)) {
            throw Refusal.because(new ProjectStarted(terms.startsOn()));
        }
    }
}

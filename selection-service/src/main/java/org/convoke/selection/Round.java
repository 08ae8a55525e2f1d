package org.convoke.selection;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent;
import org.convoke.contracts.SelectionEvent.AlternateReleased;
import org.convoke.contracts.SelectionEvent.ParticipantWithdrawn;
import org.convoke.contracts.SelectionEvent.SelectionAnnounced;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.selection.SelectionRefused.NotAnnounced;
import org.convoke.selection.SelectionRefused.RoundCancelled;
import org.convoke.selection.eligibility.Ruling;
import org.convoke.webkit.Refusal;

/// The selection of one project ([RoundStatus]). Every use case locks this row first, so that a round and its
/// candidates change one act at a time.
///
/// Invariants: nothing is published before the announcement; never more participants than [#limit], each on a seat of
/// their own (R011, R012, R080); a promotion only refills a seat that was vacated (R075 to R079, R112).
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
        if (releaseAt != null) {
            releaseAt = releasing();
        }
        if (revised.open() && status.next().contains(RoundStatus.OPEN)) {
            status = RoundStatus.OPEN;
            silentCountries = Set.of();
        }
    }

    /// When whoever still waits is told that the project starts without them; null where no seats are offered.
    private Instant releasing() {
        return terms.policy()
                .offers()
                .map(_ -> terms.startsOn().atStartOfDay(terms.zone()).toInstant())
                .orElse(null);
    }

    void postpone() {
        postponed = true;
    }

    void cancel() {
        status = RoundStatus.CANCELLED;
    }

    /// Their seats may go to others (R077, R082); at once when everything was announced before this was heard.
    List<SelectionEvent> noteSilent(String country, Slate slate, Instant now) {
        var silent = new TreeSet<>(silentCountries);
        silent.add(country);
        silentCountries = silent;
        return reallocate(slate, now);
    }

    /// What becomes of seats that nobody has had.
    List<SelectionEvent> reallocate(Slate slate, Instant now) {
        return awaitsStart(now) ? new Reallocation(terms, silentCountries, slate).propose(now) : List.of();
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
        releaseAt = releasing();
        var events = slate.announce(terms, said.programme());
        slate.seat();
        var alternates = slate.standing(Standing.ALTERNATE).size();
        events.add(new SelectionAnnounced(
                project,
                terms.dayOf(announcedAt),
                slate.active(Pool.OVERSEAS),
                slate.active(Pool.LOCAL),
                alternates,
                said.programme()));
        events.addAll(reallocate(slate, now));
        return events;
    }

    /// The nomination went back to its NPO for clarification.
    void sendBack(Candidate candidate, Instant at) {
        note(candidate, Overtaken.Cause.RETURNED, at);
        candidate.sendBack();
    }

    /// Documents are missing that were there before; whoever was admitted was so without this being known (R052).
    void lack(Candidate candidate, Set<DocumentKind> documents, Instant at) {
        if (candidate.proposed() && !candidate.dossier().missing().containsAll(documents)) {
            note(candidate, Overtaken.Cause.INCOMPLETE, at);
            candidate.reset();
        }
        candidate.lack(documents);
    }

    /// The NPO has recalled the nomination. A seat that the announcement gave meanwhile is given up as by a withdrawal.
    List<SelectionEvent> recall(Candidate leaver, Slate slate, Instant at) {
        if (leaver.standing() == Standing.SELECTED) {
            var withdrawal = new Withdrawal(WithdrawalReason.OTHER, "The NPO recalled the nomination.", at, "NPO");
            return Stream.concat(Stream.of(leaver.withdraw(withdrawal)), refill(leaver, slate, at).stream())
                    .toList();
        }
        note(leaver, Overtaken.Cause.RECALLED, at);
        var vacated = leaver.standing() == Standing.PROMOTION_PROPOSED ? leaver.replaces() : Optional.<UUID>empty();
        leaver.recall();
        return vacated.map(left -> refill(slate.get(left), slate, at)).orElseGet(() -> reallocate(slate, at));
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

    /// What becomes of the seat that somebody left, and of seats that nobody had when that was the last of a country.
    List<SelectionEvent> refill(Candidate leaver, Slate slate, Instant now) {
        var filled = new Succession(terms, now).fill(leaver, slate);
        return Stream.concat(filled.stream(), reallocate(slate, now).stream()).toList();
    }

    List<AlternateReleased> releaseAlternates(Slate slate, Instant now) {
        releaseAt = null;
        return slate.standing(Standing.ALTERNATE, Standing.PROMOTION_PROPOSED).stream()
                .map(alternate -> alternate.release(now))
                .toList();
    }
}

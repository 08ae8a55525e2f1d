package org.convoke.selection.offer;

import jakarta.persistence.Entity;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.OfferAccepted;
import org.convoke.contracts.SelectionEvent.OfferDeclined;
import org.convoke.contracts.SelectionEvent.OfferExpired;
import org.convoke.contracts.SelectionEvent.PersonalLinkRenewed;
import org.convoke.contracts.SelectionEvent.SeatOffered;
import org.convoke.contracts.SelectionEvent.WithdrawalReported;
import org.convoke.selection.offer.OfferRefused.AnswerTooLate;
import org.convoke.selection.offer.OfferRefused.AnsweredAlready;
import org.convoke.selection.offer.OfferRefused.DeclarationsMissing;
import org.convoke.selection.offer.OfferRefused.LinkVoid;
import org.convoke.selection.offer.OfferRefused.NotAcceptedYet;
import org.convoke.selection.offer.OfferRefused.NothingReported;
import org.convoke.selection.offer.OfferRefused.UnknownOffer;
import org.convoke.webkit.PersonalLinks;
import org.convoke.webkit.Refusal;

/// A seat that waits for one person's answer ([OfferStatus]). Changed only under the lock of the round.
///
/// Invariants: answered once and not after its last instant; accepted only with every declaration that the project asks
/// for (R104 to R108); of all links ever issued only the last one leads here.
@Entity
public class Offer extends OfferFacts {

    protected Offer() {}

    Offer(String project, UUID nomination, Instant now, Instant answerBy) {
        this.id = UUID.randomUUID();
        this.project = project;
        this.nomination = nomination;
        this.status = OfferStatus.OFFERED;
        this.offeredAt = now;
        this.answerBy = answerBy;
    }

    /// @return the news that the seat waits
    SeatOffered send(Nominee nominee, PersonalLinks links) {
        issue(links);
        return new SeatOffered(project, nominee, id, linkIssue, answerBy);
    }

    /// Makes all links sent before useless.
    PersonalLinkRenewed renew(Nominee nominee, PersonalLinks links) {
        issue(links);
        return new PersonalLinkRenewed(project, nominee, id, linkIssue);
    }

    private void issue(PersonalLinks links) {
        linkIssue++;
        linkHash = PersonalLinks.hash(links.secret(id, linkIssue));
    }

    /// Refuses whoever has no right to speak for this person.
    void hear(Speaker speaker, Nominee nominee) {
        switch (speaker) {
            case Speaker.Holder holder -> {
                if (!MessageDigest.isEqual(holder.hash(), linkHash)) {
                    throw Refusal.because(new LinkVoid());
                }
            }
            case Speaker.Officer officer -> {
                if (!officer.country().map(nominee.country()::equals).orElse(true)) {
                    throw Refusal.because(new UnknownOffer(nomination));
                }
            }
        }
    }

    /// @param required what the project asks for; more does no harm
    OfferAccepted accept(
            Nominee nominee, Speaker speaker, Set<Declaration> made, Set<Declaration> required, Instant now) {
        requireInTime(now);
        var missing = EnumSet.copyOf(required);
        missing.removeAll(made);
        if (!missing.isEmpty()) {
            throw Refusal.because(new DeclarationsMissing(missing));
        }
        answer(OfferStatus.ACCEPTED, speaker, now);
        declarations = required.stream().sorted().map(Declaration::signed).toList();
        return new OfferAccepted(project, nominee, speaker.voice(), answeredAt);
    }

    OfferDeclined decline(Nominee nominee, Speaker speaker, Decline decline, Instant now) {
        requireInTime(now);
        answer(OfferStatus.DECLINED, speaker, now);
        declineReason = decline.reason();
        declineExplanation = decline.explanation().orElse(null);
        return new OfferDeclined(project, nominee, speaker.voice(), decline.reason(), answeredAt);
    }

    OfferExpired expire(Nominee nominee, Instant now) {
        move(OfferStatus.EXPIRED);
        return new OfferExpired(project, nominee, now.truncatedTo(ChronoUnit.MICROS));
    }

    WithdrawalReported report(Nominee nominee, WithdrawalReport given) {
        if (status == OfferStatus.OFFERED) {
            throw Refusal.because(new NotAcceptedYet());
        }
        move(OfferStatus.WITHDRAWAL_REPORTED);
        report = given;
        return new WithdrawalReported(project, nominee, given.reason(), given.at());
    }

    /// What the NPO is to pass on.
    WithdrawalReport reported() {
        if (status != OfferStatus.WITHDRAWAL_REPORTED) {
            throw Refusal.because(new NothingReported(status));
        }
        return report;
    }

    /// @param firstDay all sessions of the first day
    /// @return true when the person has missed the whole of it and is a no-show from now on (R113)
    boolean miss(String session, Set<String> firstDay) {
        var all = new TreeSet<>(missed);
        all.add(session);
        missed = all;
        var gone = missed.containsAll(firstDay) && status.next().contains(OfferStatus.NO_SHOW);
        if (gone) {
            move(OfferStatus.NO_SHOW);
        }
        return gone;
    }

    void disqualify(String reason) {
        move(OfferStatus.DISQUALIFIED);
        disqualification = reason;
    }

    boolean overdue(Instant now) {
        return status == OfferStatus.OFFERED && now.isAfter(answerBy);
    }

    void withdraw() {
        move(OfferStatus.WITHDRAWN);
    }

    private void answer(OfferStatus answer, Speaker speaker, Instant now) {
        move(answer);
        answeredAt = now.truncatedTo(ChronoUnit.MICROS);
        answeredBy = speaker.voice();
        answeredById = speaker.id();
    }

    private void requireInTime(Instant now) {
        if (overdue(now)) {
            throw Refusal.because(new AnswerTooLate(answerBy));
        }
    }

    private void move(OfferStatus to) {
        if (!status.next().contains(to)) {
            throw Refusal.because(new AnsweredAlready(status));
        }
        status = to;
    }
}

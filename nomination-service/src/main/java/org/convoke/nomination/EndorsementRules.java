package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.convoke.nomination.NominationRefused.AlreadyNominated;
import org.convoke.nomination.NominationRefused.CriteriaUnconfirmed;
import org.convoke.nomination.NominationRefused.EndorserUnknown;
import org.convoke.nomination.NominationRefused.RankMissing;
import org.convoke.nomination.NominationRefused.RankTaken;
import org.convoke.nomination.NominationRefused.SelfNomination;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.criteria.Confirmations;
import org.convoke.nomination.criteria.Criterion;
import org.convoke.nomination.npo.Delegation.Act;
import org.convoke.nomination.npo.Mandate;
import org.convoke.nomination.npo.Membership.Speaker;
import org.convoke.nomination.npo.Npos;
import org.convoke.nomination.npo.Officer;
import org.convoke.webkit.Refusal;

/// What an officer must be and say, and the nominee must not be, for an endorsement to count (R042, R045 to R048).
@ApplicationScoped
class EndorsementRules {

    private final Nominations nominations;
    private final Npos npos;
    private final Invitation invitation;
    private final Confirmations confirmations;
    private final Clock clock;

    EndorsementRules(
            Nominations nominations, Npos npos, Invitation invitation, Confirmations confirmations, Clock clock) {
        this.nominations = nominations;
        this.npos = npos;
        this.invitation = invitation;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    Endorsement check(ProjectNotification project, Nomination nomination, Speaker speaker, Endorsing officer) {
        invitation.requireOpen(project, nomination);
        requireMandate(project.code(), speaker);
        var mandate = mandate(project.code(), speaker, officer.by());
        nomination.form().requireComplete();
        var candidate = nomination.form().candidate().candidate();
        requireNotThemselves(speaker, mandate.officer(), candidate);
        requireNewPerson(nomination, candidate);
        requireRank(project, nomination);
        requireConfirmed(project.notice(), nomination, officer.confirmed());
        return Endorsement.of(mandate, clock.instant(), speaker.id());
    }

    /// A system submits by virtue of its registration, an officer by office or delegation (R048).
    void requireMandate(String code, Speaker speaker) {
        speaker.officer().ifPresent(officer -> npos.mandate(officer, code, Act.SUBMIT, clock.instant()));
    }

    private Mandate mandate(String code, Speaker speaker, Optional<String> endorsedBy) {
        var email = endorsedBy.or(() -> speaker.officer().map(Officer::email)).orElse("nobody");
        return npos.officerOf(speaker.country(), email)
                .map(officer -> npos.mandate(officer, code, Act.ENDORSE, clock.instant()))
                .orElseThrow(() -> Refusal.because(new EndorserUnknown(email)));
    }

    /// Neither by their office address nor, from a private one, by their name.
    private static void requireNotThemselves(Speaker speaker, Officer endorser, Candidate candidate) {
        var name = NameKey.of(candidate.name());
        var themselves = Stream.concat(Stream.of(endorser), speaker.officer().stream())
                .anyMatch(officer -> officer.email().equalsIgnoreCase(candidate.email())
                        || NameKey.of(officer.name()).equals(name));
        if (themselves) {
            throw Refusal.because(new SelfNomination());
        }
    }

    private void requireNewPerson(Nomination nomination, Candidate candidate) {
        nominations.ofPerson(nomination, candidate).ifPresent(other -> {
            throw Refusal.because(new AlreadyNominated(other.id()));
        });
    }

    /// Where the policy wants the NPO's word on every criterion that the form falls short of (R042).
    private void requireConfirmed(Notice notice, Nomination nomination, Set<Criterion> now) {
        var profile = nomination.form().candidate().candidate().profile(notice.startsOn());
        var unmet = confirmations.wanted(nomination.id(), profile, notice).stream()
                .filter(each -> !now.contains(each.criterion()))
                .toList();
        if (!unmet.isEmpty()) {
            throw Refusal.because(new CriteriaUnconfirmed(unmet));
        }
    }

    /// At the first submission; afterwards only [RankNominees] changes the order.
    private void requireRank(ProjectNotification project, Nomination nomination) {
        if (nomination.submittedAt() != null) {
            return;
        }
        var rank = nomination.form().rank();
        if (rank.isEmpty() && project.notice().policy().rankRequired()) {
            throw Refusal.because(new RankMissing());
        }
        rank.filter(place -> nominations.isRankTaken(project.code(), nomination.country(), place))
                .ifPresent(place -> {
                    throw Refusal.because(new RankTaken(place));
                });
    }
}

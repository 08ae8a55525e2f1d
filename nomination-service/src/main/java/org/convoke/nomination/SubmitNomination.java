package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.NominationRefused.AlreadyNominated;
import org.convoke.nomination.NominationRefused.CountryNotInvited;
import org.convoke.nomination.NominationRefused.EndorserUnknown;
import org.convoke.nomination.NominationRefused.RankMissing;
import org.convoke.nomination.NominationRefused.RankTaken;
import org.convoke.nomination.NominationRefused.SelfNomination;
import org.convoke.nomination.NominationRefused.WindowClosed;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.npo.Delegation.Act;
import org.convoke.nomination.npo.Mandate;
import org.convoke.nomination.npo.Membership.Speaker;
import org.convoke.nomination.npo.Npos;
import org.convoke.nomination.npo.Officer;
import org.convoke.webkit.Refusal;

/// An NPO puts a candidate forward, endorsed by one of its officers (R046 to R049).
@ApplicationScoped
public class SubmitNomination {

    private final ProjectNotifications projects;
    private final Nominations nominations;
    private final ReplacementWindow replacements;
    private final Npos npos;
    private final Outbox outbox;
    private final Clock clock;

    SubmitNomination(
            ProjectNotifications projects,
            Nominations nominations,
            ReplacementWindow replacements,
            Npos npos,
            Outbox outbox,
            Clock clock) {
        this.projects = projects;
        this.nominations = nominations;
        this.replacements = replacements;
        this.npos = npos;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Nomination submit(String code, Speaker speaker, Submission submission) {
        var project = projects.lock(code);
        requireOpen(project, speaker);
        requireMandate(code, speaker);
        var endorsement = endorsement(code, speaker, submission);
        requireNotThemselves(speaker, endorsement.officer(), submission.candidate());
        requireNewPerson(code, submission.candidate());
        requireRank(project, speaker.country(), submission);
        var nomination = new Nomination(UUID.randomUUID(), project, speaker.country(), submission);
        var submitted = nomination.submit(project, endorsement, speaker.id(), clock.instant());
        nominations.persistAndFlush(nomination);
        outbox.add(submitted);
        return nomination;
    }

    private void requireOpen(ProjectNotification project, Speaker speaker) {
        project.requireTakesNominations();
        var notice = project.notice();
        if (!notice.invited().contains(speaker.country())) {
            throw Refusal.because(new CountryNotInvited(speaker.country(), project.code()));
        }
        if (clock.instant().isAfter(notice.refusedAfter())) {
            throw Refusal.because(new WindowClosed(notice.refusedAfter(), notice.zone()));
        }
        replacements.require(project, speaker.country());
    }

    /// A system submits by virtue of its registration, an officer by office or delegation (R048).
    private void requireMandate(String code, Speaker speaker) {
        speaker.officer().ifPresent(officer -> npos.mandate(officer, code, Act.SUBMIT, clock.instant()));
    }

    private Mandate endorsement(String code, Speaker speaker, Submission submission) {
        var email = submission
                .endorsedBy()
                .or(() -> speaker.officer().map(Officer::email))
                .orElse("nobody");
        return npos.officerOf(speaker.country(), email)
                .map(officer -> npos.mandate(officer, code, Act.ENDORSE, clock.instant()))
                .orElseThrow(() -> Refusal.because(new EndorserUnknown(email)));
    }

    private static void requireNotThemselves(Speaker speaker, Officer endorser, Candidate candidate) {
        var submitter = speaker.officer().map(Officer::email).orElse("");
        if (candidate.email().equalsIgnoreCase(endorser.email())
                || candidate.email().equalsIgnoreCase(submitter)) {
            throw Refusal.because(new SelfNomination());
        }
    }

    private void requireNewPerson(String code, Candidate candidate) {
        nominations.ofPerson(code, candidate).ifPresent(other -> {
            throw Refusal.because(new AlreadyNominated(other.id()));
        });
    }

    private void requireRank(ProjectNotification project, String country, Submission submission) {
        if (submission.rank().isEmpty() && project.notice().policy().rankRequired()) {
            throw Refusal.because(new RankMissing());
        }
        submission
                .rank()
                .filter(rank -> nominations.isRankTaken(project.code(), country, rank))
                .ifPresent(rank -> {
                    throw Refusal.because(new RankTaken(rank));
                });
    }
}

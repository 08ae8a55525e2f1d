package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.convoke.nomination.NominationRefused.CorrectionsClosed;
import org.convoke.nomination.NominationRefused.CountryNotInvited;
import org.convoke.nomination.NominationRefused.WindowClosed;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.Step;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Refused;

/// Whether a country may nominate for a project now (R010, R065), and correct what it nominated (R068).
@ApplicationScoped
public class Invitation {

    private final ReplacementWindow replacements;
    private final Clock clock;

    Invitation(ReplacementWindow replacements, Clock clock) {
        this.replacements = replacements;
        this.clock = clock;
    }

    /// Why the country cannot nominate now; empty when it can.
    public Optional<Refused> hindrance(ProjectNotification project, String country) {
        return hindrance(() -> requireOpen(project, country));
    }

    /// Why the nomination cannot be edited now; empty when it can.
    public Optional<Refused> hindrance(ProjectNotification project, Nomination nomination) {
        return hindrance(() -> requireOpen(project, nomination));
    }

    private static Optional<Refused> hindrance(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.reason());
        }
    }

    void requireOpen(ProjectNotification project, String country) {
        Step.NOMINATE.require(project);
        var notice = project.notice();
        if (!notice.invited().contains(country)) {
            throw Refusal.because(new CountryNotInvited(country, project.code()));
        }
        if (clock.instant().isAfter(notice.refusedAfter())) {
            throw Refusal.because(new WindowClosed(notice.refusedAfter(), notice.zone()));
        }
        replacements.require(project, country);
    }

    /// New ones while nominations are taken, submitted ones until the closing instant, and what the Secretariat has
    /// returned until the project is cancelled. The nomination itself knows what can be changed no more.
    void requireOpen(ProjectNotification project, Nomination nomination) {
        switch (nomination.status()) {
            case DRAFT -> requireOpen(project, nomination.country());
            case SUBMITTED -> requireNotClosed(project);
            case RETURNED -> Step.ANSWER.require(project);
            case RECALLED, SELECTED, ALTERNATE, NOT_SELECTED, RELEASED -> {}
            case WITHDRAWN, DECLINED, EXPIRED, DISQUALIFIED, NO_SHOW -> {}
        }
    }

    private void requireNotClosed(ProjectNotification project) {
        Step.CORRECT.require(project);
        var notice = project.notice();
        if (clock.instant().isAfter(notice.closesAt())) {
            throw Refusal.because(new CorrectionsClosed(notice.closesAt(), notice.zone()));
        }
    }
}

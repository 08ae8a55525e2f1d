package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.convoke.nomination.NominationVersion.Act;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.npo.Membership.Speaker;
import org.convoke.nomination.profile.Profiles;

/// An NPO begins a nomination, as far as it knows the person; nobody else sees it before it is endorsed.
@ApplicationScoped
public class DraftNomination {

    private final ProjectNotifications projects;
    private final Nominations nominations;
    private final Profiles profiles;
    private final Invitation invitation;
    private final NominationHistory history;

    DraftNomination(
            ProjectNotifications projects,
            Nominations nominations,
            Profiles profiles,
            Invitation invitation,
            NominationHistory history) {
        this.projects = projects;
        this.nominations = nominations;
        this.profiles = profiles;
        this.invitation = invitation;
        this.history = history;
    }

    @Transactional
    public Nomination draft(String code, Speaker speaker, Form form) {
        var project = projects.lock(code);
        invitation.requireOpen(project, speaker.country());
        var filled = form.profile()
                .map(id -> form.filledFrom(profiles.get(id, speaker.country()).candidate()))
                .orElse(form);
        var nomination = new Nomination(UUID.randomUUID(), project, speaker.country(), filled);
        nominations.persist(nomination);
        history.keep(nomination, Act.DRAFTED, speaker.id());
        return nomination;
    }
}

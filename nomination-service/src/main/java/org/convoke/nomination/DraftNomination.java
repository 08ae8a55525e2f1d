package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
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

    /// @param id chosen by whoever asks, so that who asks twice begins one nomination
    @Transactional
    public Nomination draft(UUID id, String code, Speaker speaker, Form form) {
        var project = projects.lock(code);
        if (nominations.findByIdOptional(id).isPresent()) {
            return nominations.get(id, Optional.of(speaker.country()));
        }
        invitation.requireOpen(project, speaker.country());
        var filled = form.profile()
                .map(known ->
                        form.filledFrom(profiles.get(known, speaker.country()).candidate()))
                .orElse(form);
        var nomination = new Nomination(id, project, speaker.country(), filled);
        nominations.persist(nomination);
        history.keep(nomination, Act.DRAFTED, speaker.id());
        return nomination;
    }
}

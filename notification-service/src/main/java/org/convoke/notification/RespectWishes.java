package org.convoke.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.SelectionEvent.AlternateListed;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.notification.mail.Role;
import org.convoke.notification.preference.Preferences;
import org.convoke.notification.preference.Wishes;

/// How people and NPOs want to be told: in which language, and whether by their NPO.
@ApplicationScoped
class RespectWishes {

    private final Preferences preferences;

    RespectWishes(Preferences preferences) {
        this.preferences = preferences;
    }

    /// What the recipient of a letter wants; the Secretariat takes everything as it comes.
    Wishes of(Recipient recipient, KnownProject project) {
        return switch (recipient.role()) {
            case CANDIDATE -> preferences.ofPerson(recipient.email());
            case NPO, HOST ->
                project.countryOf(recipient).map(preferences::ofNpo).orElse(Wishes.DEFAULT);
            case SECRETARIAT -> Wishes.DEFAULT;
        };
    }

    /// Whether somebody was selected or is an alternate, the NPO tells them where it wants to; nobody is told twice or
    /// by nobody (Q5).
    List<Notice> respect(List<Notice> notices, ConvokeEvent event) {
        var npoTells = decided(event).map(preferences::ofNpo).filter(Wishes::npoTells);
        return npoTells.isEmpty()
                ? notices
                : notices.stream()
                        .filter(notice -> notice.recipient().role() != Role.CANDIDATE)
                        .map(notice ->
                                new Notice(notice.template(), notice.recipient().telling()))
                        .toList();
    }

    private static Optional<String> decided(ConvokeEvent event) {
        if (event instanceof ParticipantSelected selected) {
            return Optional.of(selected.nominee().country());
        }
        return event instanceof AlternateListed listed
                ? Optional.of(listed.nominee().country())
                : Optional.empty();
    }
}

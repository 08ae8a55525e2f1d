package org.convoke.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.SelectionEvent.AlternateListed;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.notification.digest.Reader;
import org.convoke.notification.mail.Role;
import org.convoke.notification.preference.Preferences;
import org.convoke.notification.preference.Wishes;

/// How people and NPOs want to be told: in which language, and whether by their NPO.
@ApplicationScoped
public class RespectWishes {

    private static final People NOBODY = new People(List.of());

    private final Preferences preferences;

    RespectWishes(Preferences preferences) {
        this.preferences = preferences;
    }

    /// In which language somebody is written to about a project.
    public Language language(Recipient recipient, KnownProject project) {
        return reader(recipient, project, NOBODY)
                .map(reader -> reader.wishes().language())
                .orElse(Language.EN);
    }

    /// Who reads a letter, and what they want; empty where everything is taken as it comes, as by the Secretariat.
    Optional<Reader> reader(Occasion occasion) {
        return reader(occasion.notice().recipient(), occasion.project(), occasion.people());
    }

    private Optional<Reader> reader(Recipient recipient, KnownProject project, People people) {
        return switch (recipient.role()) {
            case CANDIDATE -> Optional.of(person(recipient, people));
            case NPO, HOST -> project.countryOf(recipient).map(this::npo);
            case SECRETARIAT -> Optional.empty();
        };
    }

    private Reader person(Recipient recipient, People people) {
        var subject = Preferences.person(recipient.email());
        var country = people.at(recipient.email()).map(KnownNominee::country);
        return new Reader(subject, country, preferences.of(subject));
    }

    private Reader npo(String country) {
        return new Reader(country, Optional.of(country), preferences.of(country));
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

package org.convoke.notification.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.convoke.notification.KnownProjects;
import org.convoke.notification.Recipient;
import org.convoke.notification.mail.Mail;
import org.convoke.notification.mail.OptionalMails;
import org.convoke.notification.mail.Role;

/// Spares somebody all optional notices, because they followed the address in one of them. For an NPO it counts for the
/// whole NPO, which can take it back among its preferences.
@ApplicationScoped
public class Unsubscribe {

    private static final String ACTOR = "the recipient of a mail";

    private final OptionalMails mails;
    private final KnownProjects projects;
    private final Preferences preferences;
    private final SetPreference set;

    Unsubscribe(OptionalMails mails, KnownProjects projects, Preferences preferences, SetPreference set) {
        this.mails = mails;
        this.projects = projects;
        this.preferences = preferences;
        this.set = set;
    }

    /// @throws org.convoke.webkit.Refusal when no mail had this address
    @Transactional
    public void unsubscribe(UUID id, String secret) {
        var mail = mails.at(id, secret);
        if (mail.order().role() == Role.CANDIDATE) {
            var wishes = preferences.ofPerson(mail.recipient()).withoutOptional();
            set.ofPerson(mail.recipient(), wishes, ACTOR);
        } else {
            spareNpo(mail);
        }
    }

    private void spareNpo(Mail mail) {
        var recipient = new Recipient(mail.order().role(), "", mail.recipient());
        projects.findByIdOptional(mail.order().project())
                .flatMap(project -> project.countryOf(recipient))
                .ifPresent(npo -> set.ofNpo(npo, preferences.ofNpo(npo).withoutOptional(), ACTOR));
    }
}

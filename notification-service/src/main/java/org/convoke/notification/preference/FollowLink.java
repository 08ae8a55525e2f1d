package org.convoke.notification.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.KnownProjects;
import org.convoke.notification.Recipient;
import org.convoke.notification.mail.Mail;
import org.convoke.notification.mail.OptionalMails;
import org.convoke.notification.mail.Role;

/// Lets somebody who followed the address in an optional notice say how often they want such, or that they want none.
/// For an NPO it counts for the whole NPO, whose officers can change it among their preferences.
@ApplicationScoped
public class FollowLink {

    private static final String ACTOR = "the recipient of a mail";

    private final OptionalMails mails;
    private final KnownProjects projects;
    private final Preferences preferences;
    private final SetPreference set;

    FollowLink(OptionalMails mails, KnownProjects projects, Preferences preferences, SetPreference set) {
        this.mails = mails;
        this.projects = projects;
        this.preferences = preferences;
        this.set = set;
    }

    /// @throws org.convoke.webkit.Refusal when no mail had this address
    @Transactional
    public void choose(UUID id, String secret, Rhythm rhythm) {
        var mail = mails.at(id, secret);
        if (mail.order().role() == Role.CANDIDATE) {
            set.ofPerson(
                    mail.recipient(), preferences.ofPerson(mail.recipient()).with(rhythm), ACTOR);
        } else {
            npo(mail).ifPresent(npo -> set.ofNpo(npo, preferences.ofNpo(npo).with(rhythm), ACTOR));
        }
    }

    /// What holds for the recipient now.
    ///
    /// @throws org.convoke.webkit.Refusal when no mail had this address
    @Transactional
    public Wishes wishes(UUID id, String secret) {
        var mail = mails.at(id, secret);
        return mail.order().role() == Role.CANDIDATE
                ? preferences.ofPerson(mail.recipient())
                : npo(mail).map(preferences::ofNpo).orElse(Wishes.DEFAULT);
    }

    private Optional<String> npo(Mail mail) {
        var recipient = new Recipient(mail.order().role(), "", mail.recipient());
        return projects.findByIdOptional(mail.order().project()).flatMap(project -> project.countryOf(recipient));
    }
}

package org.convoke.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.notification.mail.Mails;
import org.convoke.notification.mail.Order;

/// Turns an event into mails that wait to be sent, in the transaction that marks the event as processed.
@ApplicationScoped
public class Inform {

    private final KnownProjects projects;
    private final KnownNominees nominees;
    private final Letters letters;
    private final Mails mails;

    Inform(KnownProjects projects, KnownNominees nominees, Letters letters, Mails mails) {
        this.projects = projects;
        this.nominees = nominees;
        this.letters = letters;
        this.mails = mails;
    }

    @Transactional
    public void inform(ConvokeEvent event, UUID eventId) {
        var project = projects.of(event);
        nominees.learn(event);
        var people = nominees.of(project.code());
        for (var notice : new Notices(project, people).about(event)) {
            mails.owe(order(eventId, notice, project), letters.write(notice, event, project, people));
        }
    }

    private static Order order(UUID eventId, Notice notice, KnownProject project) {
        var recipient = notice.recipient();
        var office = project.notified().office().email();
        return new Order(eventId, project.code(), notice.template(), recipient.role(), recipient.email(), office);
    }
}

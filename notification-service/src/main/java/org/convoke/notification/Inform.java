package org.convoke.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.UUID;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.eventing.Envelope;
import org.convoke.notification.digest.CollectNotice;
import org.convoke.notification.digest.Reader;
import org.convoke.notification.feed.Audience;
import org.convoke.notification.feed.PublishEvent;
import org.convoke.notification.invitation.InviteParticipant;
import org.convoke.notification.mail.Mails;
import org.convoke.notification.mail.Order;
import org.convoke.notification.preference.Rhythm;
import org.convoke.notification.preference.Wishes;
import org.convoke.notification.template.WriteLetter;

/// Turns an event into mails that wait to be sent or for a digest, and into entries of the NPOs' feeds, in the
/// transaction that marks the event as processed.
@ApplicationScoped
public class Inform {

    private final KnownProjects projects;
    private final KnownNominees nominees;
    private final RespectWishes wishes;
    private final WriteLetter letters;
    private final InviteParticipant invitations;
    private final CollectNotice collect;
    private final Mails mails;
    private final PublishEvent publish;

    Inform(
            KnownProjects projects,
            KnownNominees nominees,
            RespectWishes wishes,
            WriteLetter letters,
            InviteParticipant invitations,
            CollectNotice collect,
            Mails mails,
            PublishEvent publish) {
        this.projects = projects;
        this.nominees = nominees;
        this.wishes = wishes;
        this.letters = letters;
        this.invitations = invitations;
        this.collect = collect;
        this.mails = mails;
        this.publish = publish;
    }

    @Transactional
    public void inform(ConvokeEvent event, Envelope envelope) {
        var project = projects.of(event);
        nominees.learn(event);
        var people = nominees.of(project.code());
        // recipients in one order, so that two events never wait for each other
        wishes.respect(new Notices(project, people).about(event), event).stream()
                .sorted(Comparator.comparing(notice -> notice.recipient().email()))
                .forEach(notice -> owe(envelope.id(), new Occasion(notice, event, project, people)));
        publish.publish(event, envelope, new Audience(project.notified(), people.countries()));
    }

    private void owe(UUID event, Occasion occasion) {
        var reader = wishes.reader(occasion);
        var wanted = reader.map(Reader::wishes).orElse(Wishes.DEFAULT);
        var order = order(event, occasion.notice(), occasion.project());
        var letter = letters.write(occasion, wanted.language());
        switch (mails.isOptional(order) ? wanted.rhythm() : Rhythm.AT_ONCE) {
            case AT_ONCE -> mails.owe(order, letter, invitations.with(occasion));
            case DAILY, WEEKLY -> collect.collect(order, letter, reader.orElseThrow());
            case NEVER -> mails.keep(order, letter, "optional notices are not wanted");
        }
    }

    private static Order order(UUID eventId, Notice notice, KnownProject project) {
        var recipient = notice.recipient();
        var office = project.notified().office().email();
        return new Order(eventId, project.code(), notice.template(), recipient.role(), recipient.email(), office);
    }
}

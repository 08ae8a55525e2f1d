package org.convoke.certificate.pass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Participant;
import org.convoke.certificate.pass.PassRefused.NoPass;
import org.convoke.eventing.Outbox;
import org.convoke.webkit.PersonalLinks;
import org.convoke.webkit.Refusal;

/// An address that was lost or has fallen into other hands is made useless, and the person is sent another one.
@ApplicationScoped
@Transactional
public class RenewPass {

    private final Courses courses;
    private final Passes passes;
    private final PersonalLinks links;
    private final Outbox outbox;

    RenewPass(Courses courses, Passes passes, PersonalLinks links, Outbox outbox) {
        this.courses = courses;
        this.passes = passes;
        this.links = links;
        this.outbox = outbox;
    }

    /// @throws Refusal when the person has no page
    public void renew(String project, UUID nomination) {
        if (!renewed(project, nomination)) {
            throw Refusal.because(new NoPass(nomination));
        }
    }

    /// The address of their offer was replaced; whoever had that may have the mail with this one too.
    public void follow(String project, UUID nomination) {
        renewed(project, nomination);
    }

    private boolean renewed(String project, UUID nomination) {
        var participant = courses.locked(project).participants().stream()
                .filter(one -> one.nomination().equals(nomination))
                .filter(Participant::takesPart)
                .findFirst();
        var pass = passes.of(nomination);
        participant.ifPresent(
                one -> pass.map(known -> known.issue(one.nominee(), links)).ifPresent(outbox::add));
        return participant.isPresent() && pass.isPresent();
    }
}

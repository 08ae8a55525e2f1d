package org.convoke.certificate.pass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Participant;
import org.convoke.eventing.Outbox;
import org.convoke.webkit.PersonalLinks;

/// A participant gets a page of their own, once.
@ApplicationScoped
@Transactional
public class IssuePass {

    private final Courses courses;
    private final Passes passes;
    private final PersonalLinks links;
    private final Outbox outbox;

    IssuePass(Courses courses, Passes passes, PersonalLinks links, Outbox outbox) {
        this.courses = courses;
        this.passes = passes;
        this.links = links;
        this.outbox = outbox;
    }

    public void issue(String project, UUID nomination) {
        courses.locked(project).participants().stream()
                .filter(one -> one.nomination().equals(nomination))
                .filter(Participant::takesPart)
                .filter(_ -> passes.of(nomination).isEmpty())
                .findFirst()
                .ifPresent(this::issue);
    }

    private void issue(Participant participant) {
        var pass = new Pass(participant.project(), participant.nomination());
        outbox.add(pass.issue(participant.nominee(), links));
        passes.persist(pass);
    }
}

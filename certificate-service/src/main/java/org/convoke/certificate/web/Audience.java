package org.convoke.certificate.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.convoke.certificate.CertificateRefused.NotHosting;
import org.convoke.certificate.Course;
import org.convoke.certificate.Participant;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;

/// Who may see whom: the Secretariat and auditors everybody, a host the participants of its own projects, an NPO the
/// people it nominated.
@ApplicationScoped
public class Audience {

    private final Caller caller;

    Audience(Caller caller) {
        this.caller = caller;
    }

    List<Participant> sees(Course course) {
        var taking = course.participants().stream().filter(Participant::takesPart);
        return seesEverybody(course)
                ? taking.toList()
                : taking.filter(one -> isOwn(one.nominee().country())).toList();
    }

    /// The participant is a person of the caller's NPO, or the caller sees all NPOs.
    public boolean isOwnOrAll(String country) {
        return seesAllNpos() || isOwn(country);
    }

    private boolean seesEverybody(Course course) {
        if (seesAllNpos()) {
            return true;
        }
        var hosts =
                caller.is(Roles.HOST) && caller.npo().filter(course::hostedBy).isPresent();
        if (!hosts && !speaksForNpo()) {
            throw Refusal.because(new NotHosting(course.project()));
        }
        return hosts;
    }

    private boolean seesAllNpos() {
        return caller.is(Roles.SECRETARIAT) || caller.is(Roles.AUDITOR);
    }

    private boolean speaksForNpo() {
        return caller.is(Roles.NPO_OFFICER) || caller.is(Roles.NPO_SYSTEM);
    }

    private boolean isOwn(String country) {
        return caller.npo().filter(country::equals).isPresent();
    }
}

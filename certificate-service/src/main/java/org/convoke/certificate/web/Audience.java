package org.convoke.certificate.web;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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

    public List<Participant> sees(Course course) {
        return everSaw(course).stream().filter(Participant::takesPart).toList();
    }

    /// Refuses whoever does not see everybody of this project.
    public void requireAll(Course course) {
        if (!seesEverybody(course)) {
            throw Refusal.because(new NotHosting(course.project()));
        }
    }

    /// Also those who withdrew.
    List<Participant> everSaw(Course course) {
        var all = course.participants().stream();
        return seesEverybody(course)
                ? all.toList()
                : all.filter(one -> isOwn(one.nominee().country())).toList();
    }

    /// The participant is a person of the caller's NPO, or the caller sees all NPOs.
    public boolean isOwnOrAll(String country) {
        return seesAllNpos() || isOwn(country);
    }

    /// The caller speaks for the NPO that nominated the participant.
    public boolean isOwnNpo(String country) {
        return speaksForNpo() && isOwn(country);
    }

    /// The country that a list is about: for an NPO always its own, for others the one they ask for.
    ///
    /// @return empty for all countries
    public Optional<String> countryOf(Optional<String> asked) {
        return seesAllNpos()
                ? asked
                : Optional.of(caller.npo().orElseThrow(() -> new ForbiddenException("No NPO is named.")));
    }

    /// The Secretariat, auditors and the host, who run the project, may go on.
    ///
    /// @throws Refusal to everybody else
    public void requireRunning(Course course) {
        if (!seesAllNpos() && caller.npo().filter(course::hostedBy).isEmpty()) {
            throw Refusal.because(new NotHosting(course.project()));
        }
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

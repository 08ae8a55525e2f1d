package org.convoke.certificate.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Participant;
import org.convoke.eventing.Outbox;

/// A version is known to be harmless: it counts, and is told of.
@ApplicationScoped
class AdmitVersion {

    private final Courses courses;
    private final Outbox outbox;

    AdmitVersion(Courses courses, Outbox outbox) {
        this.courses = courses;
        this.outbox = outbox;
    }

    @Transactional(TxType.MANDATORY)
    void admit(Paper paper, PaperVersion version) {
        version.state = VersionState.TAKEN;
        courses.locked(paper.project()).participants().stream()
                .filter(one -> one.nomination().equals(paper.nomination()))
                .map(Participant::nominee)
                .forEach(nominee -> outbox.add(paper.submit(nominee, version)));
    }
}

package org.convoke.certificate.pass;

import java.util.UUID;
import org.convoke.certificate.Course;
import org.convoke.certificate.Participant;

/// A participant who came by the address of their page, with the course as it is now. To change something, a use case
/// locks the course anew by [#project] and [#nomination].
public record Holder(Course course, Participant participant) {

    public String project() {
        return course.project();
    }

    public UUID nomination() {
        return participant.nomination();
    }
}

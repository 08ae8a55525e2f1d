package org.convoke.certificate.web.desk;

import java.util.UUID;
import org.convoke.certificate.CertificateRefused.AlreadyRecorded;
import org.convoke.certificate.CertificateRefused.NotTakingPart;
import org.convoke.certificate.Course;
import org.convoke.webkit.Refusal;

/// Why a list is not taken, for people at a door: there people have names, not numbers.
final class DeskWords {

    private DeskWords() {}

    static String of(Course course, Refusal refusal) {
        return switch (refusal.reason()) {
            case AlreadyRecorded known ->
                "%s is on record already as %s. Only the Secretariat or the host corrects that; nothing else of this list is on record yet."
                        .formatted(name(course, known.nomination()), state(known));
            case NotTakingPart gone ->
                "%s does not take part in this project, or no longer. Nothing of this list is on record yet."
                        .formatted(name(course, gone.nomination()));
            default -> refusal.reason().detail();
        };
    }

    private static String state(AlreadyRecorded known) {
        return known.present() ? "present for " + known.minutes() + " minutes" : "absent";
    }

    private static String name(Course course, UUID nomination) {
        return course.participant(nomination)
                .map(participant -> participant.nominee().name())
                .orElse("Somebody on it");
    }
}

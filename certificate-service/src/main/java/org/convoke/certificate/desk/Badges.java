package org.convoke.certificate.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.UUID;
import org.convoke.certificate.Course;
import org.convoke.certificate.Participant;
import org.convoke.certificate.desk.DeskRefused.BadgeUnknown;
import org.convoke.webkit.PersonalLinks;
import org.convoke.webkit.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The codes that participants show at a desk. A code says who somebody is and lets nobody do anything: only an open
/// desk does.
@ApplicationScoped
public class Badges {

    private final PersonalLinks links;
    private final String publicUrl;

    Badges(PersonalLinks links, @ConfigProperty(name = "convoke.public-url") String publicUrl) {
        this.links = links;
        this.publicUrl = publicUrl;
    }

    /// What the code of a participant says.
    public String address(UUID nomination) {
        return publicUrl + "/certificates/check-in/" + nomination + "/" + token(nomination);
    }

    /// @throws Refusal unless it is the code of somebody who takes part in this course
    public Participant holder(Course course, UUID nomination, String token) {
        var genuine = MessageDigest.isEqual(token(nomination).getBytes(UTF_8), token.getBytes(UTF_8));
        return course.participant(nomination)
                .filter(_ -> genuine)
                .filter(Participant::takesPart)
                .orElseThrow(() -> Refusal.because(new BadgeUnknown()));
    }

    /// Of another thing than any link, so that no code opens a page.
    private String token(UUID nomination) {
        return links.secret(UUID.nameUUIDFromBytes(("check-in " + nomination).getBytes(UTF_8)), 1);
    }
}

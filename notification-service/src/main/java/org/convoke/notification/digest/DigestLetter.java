package org.convoke.notification.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.convoke.notification.KnownNominees;
import org.convoke.notification.KnownProjects;
import org.convoke.notification.Language;
import org.convoke.notification.Letters;
import org.convoke.notification.mail.CollectedMails;
import org.convoke.notification.mail.Letter;
import org.convoke.notification.mail.Mail;
import org.convoke.notification.mail.Order;

/// The words of a digest. It is filed under the project of its oldest notice, whose office answers.
@ApplicationScoped
class DigestLetter {

    private final Letters letters;
    private final KnownProjects projects;
    private final KnownNominees nominees;

    DigestLetter(Letters letters, KnownProjects projects, KnownNominees nominees) {
        this.letters = letters;
        this.projects = projects;
        this.nominees = nominees;
    }

    /// As its oldest notice is in no other digest, there is no second one with its key.
    static Order order(List<Mail> notices) {
        var oldest = notices.getFirst();
        var event = UUID.nameUUIDFromBytes(("digest " + oldest.id()).getBytes(UTF_8));
        var order = oldest.order();
        return new Order(
                event, order.project(), CollectedMails.DIGEST, order.role(), order.recipient(), order.replyTo());
    }

    Letter write(List<Mail> notices, Language language, ZoneId zone) {
        var oldest = notices.getFirst().order();
        var project = projects.findById(oldest.project());
        var people = nominees.of(oldest.project());
        var lines = notices.stream().map(notice -> line(notice, zone)).toList();
        return letters.write(
                "mail/" + CollectedMails.DIGEST,
                language,
                Map.of(
                        "project", project,
                        "recipient", project.recipient(oldest.role(), oldest.recipient(), people),
                        "notices", lines));
    }

    private static Line line(Mail notice, ZoneId zone) {
        return new Line(notice.id(), notice.letter().subject(), LocalDate.ofInstant(notice.queuedAt(), zone));
    }
}

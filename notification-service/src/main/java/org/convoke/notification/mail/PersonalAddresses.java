package org.convoke.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.convoke.webkit.PersonalLinks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The personal links of a letter, filled in as the mail goes out: the letter that is kept, and that officers may read,
/// only says which link belongs there (ADR 96).
@ApplicationScoped
class PersonalAddresses {

    /// As in `personal-link:0b8f6c1e-3a52-4f0e-9d8b-6f1c2a7e5d34/1`.
    private static final Pattern PLACE = Pattern.compile("personal-(link|page|notice|choice):([0-9a-f-]{36})/(\\d+)");

    private static final String NOTICES = "/notifications/notices/";
    private static final String CHOICES = "/notifications/unsubscribe/";

    private final PersonalLinks links;
    private final String publicUrl;

    PersonalAddresses(PersonalLinks links, @ConfigProperty(name = "convoke.public-url") String publicUrl) {
        this.links = links;
        this.publicUrl = publicUrl;
    }

    io.quarkus.mailer.Mail fillIn(io.quarkus.mailer.Mail mail) {
        return mail.setText(fillIn(mail.getText())).setHtml(fillIn(mail.getHtml()));
    }

    String fillIn(String words) {
        return PLACE.matcher(words).replaceAll(this::address);
    }

    /// Where the recipient of an optional notice can do without all of them (RFC 8058).
    String unsubscribe(Mail mail) {
        return publicUrl + CHOICES + mail.id() + "/" + links.secret(mail.id(), 1);
    }

    /// Whether the address was in that very mail.
    boolean leadsFrom(UUID mail, String secret) {
        return MessageDigest.isEqual(links.secret(mail, 1).getBytes(UTF_8), secret.getBytes(UTF_8));
    }

    private String address(MatchResult place) {
        var thing = place.group(2);
        var secret = links.secret(UUID.fromString(thing), Integer.parseInt(place.group(3)));
        var path = switch (place.group(1)) {
            case "link" -> "/selection/offers/";
            case "page" -> "/certificates/my/";
            case "notice" -> NOTICES + thing + "/";
            default -> CHOICES + thing + "/";
        };
        return publicUrl + path + secret;
    }
}

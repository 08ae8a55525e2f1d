package org.convoke.notification.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.convoke.notification.Language;
import org.convoke.notification.Letters;
import org.convoke.notification.Occasion;
import org.convoke.notification.mail.Letter;
import org.jboss.logging.Logger;

/// Writes a letter in the recipient's language, in English where nobody has translated it, and in the Secretariat's
/// own words where it has edited them.
@ApplicationScoped
public class WriteLetter {

    private static final Logger LOG = Logger.getLogger(WriteLetter.class);

    private final Letters letters;
    private final EditedTemplates edited;
    private final Sandbox sandbox;

    WriteLetter(Letters letters, EditedTemplates edited, Sandbox sandbox) {
        this.letters = letters;
        this.edited = edited;
        this.sandbox = sandbox;
    }

    public Letter write(Occasion occasion, Language wanted) {
        return inOurWords(occasion, wanted)
                .or(() -> wanted == Language.EN || letters.speaks(template(occasion), wanted)
                        ? Optional.empty()
                        : inOurWords(occasion, Language.EN))
                .orElseGet(() -> letters.write(occasion, wanted));
    }

    private Optional<Letter> inOurWords(Occasion occasion, Language language) {
        var key = new TemplateKey(template(occasion), language);
        return edited.current(key).flatMap(found -> write(found, key, occasion));
    }

    /// People are told in the shipped words rather than not at all.
    private Optional<Letter> write(EditedTemplate found, TemplateKey key, Occasion occasion) {
        try {
            return Optional.of(sandbox.write(found.source().orElseThrow(), key, found.version(), occasion));
        } catch (Broken e) {
            LOG.errorf("version %d of %s is not used: %s", found.version(), key, e.problem());
            return Optional.empty();
        }
    }

    private static String template(Occasion occasion) {
        return occasion.notice().template();
    }
}

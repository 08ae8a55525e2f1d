package org.convoke.notification;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.convoke.notification.mail.Letter;
import org.convoke.notification.webhook.WebhookDisabled;
import org.xml.sax.SAXException;

/// Writes letters from the templates that come with the platform, below `templates/mail`.
///
/// Every template declares the types of what it uses, so a wrong name fails the build.
@ApplicationScoped
public class Letters {

    private final Engine engine;

    Letters(Engine engine) {
        this.engine = engine;
    }

    public boolean speaks(String template, Language language) {
        return engine.getTemplate(language.path(template)) != null;
    }

    /// In English where nobody has translated it.
    public Letter write(Occasion occasion, Language wanted) {
        var template = occasion.notice().template();
        var language = speaks(template, wanted) ? wanted : Language.EN;
        return letter(template, language, occasion.fill(page(template, language), language));
    }

    /// A letter that no event of the contexts is behind, in English where nobody has translated it.
    ///
    /// @param template below `templates`, without its ending
    /// @param data by the names that the template declares, other than `words`
    public Letter write(String template, Language wanted, Map<String, ?> data) {
        var language = engine.getTemplate(wanted.file(template)) == null ? Language.EN : wanted;
        var page = engine.getTemplate(language.file(template)).data("words", new Words(language));
        data.forEach(page::data);
        return letter(template, language, page);
    }

    /// To the owner of a webhook that had to be disabled.
    Letter write(Notice notice, WebhookDisabled disabled, KnownProject project) {
        return write(
                "mail/" + notice.template(),
                Language.EN,
                Map.of("disabled", disabled, "project", project, "recipient", notice.recipient()));
    }

    private TemplateInstance page(String template, Language language) {
        return engine.getTemplate(language.path(template)).instance();
    }

    private static Letter letter(String template, Language language, TemplateInstance filled) {
        try {
            return LetterPage.of(filled.render()).letter(language, 0);
        } catch (SAXException e) {
            throw new IllegalStateException(template + " is not well-formed", e);
        }
    }
}

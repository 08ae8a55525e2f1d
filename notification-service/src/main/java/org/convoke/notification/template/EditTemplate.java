package org.convoke.notification.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.convoke.notification.Occasion;
import org.convoke.notification.Occasions;
import org.convoke.notification.mail.MailAct.Motive;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;

/// Puts other words in place of those that hold now, from the next letter on. What was written before stays as it was.
@ApplicationScoped
public class EditTemplate {

    /// Past occasions that a template has to fill before it is taken.
    private static final int TRIED = 20;

    private final EditedTemplates edited;
    private final Occasions occasions;
    private final Sandbox sandbox;
    private final Clock clock;

    EditTemplate(EditedTemplates edited, Occasions occasions, Sandbox sandbox, Clock clock) {
        this.edited = edited;
        this.occasions = occasions;
        this.sandbox = sandbox;
        this.clock = clock;
    }

    /// @param source empty to go back to the shipped words
    /// @param ifMatch the version that the editor has read
    @Transactional
    public EditedTemplate edit(TemplateKey key, Optional<String> source, Motive motive, String ifMatch) {
        if (!occasions.known(key.name())) {
            throw Refusal.because(new TemplateRefused.NoSuchTemplate(key.name()));
        }
        var version = edited.newest(key).map(EditedTemplate::version).orElse(0);
        EntityTag.require(ifMatch, version);
        source.ifPresent(words -> tryOut(words, key));
        var next = new EditedTemplate(key, version + 1, source, motive, clock.instant());
        edited.persistAndFlush(next);
        return next;
    }

    private void tryOut(String source, TemplateKey key) {
        for (var occasion : occasions.toTry(key.name(), TRIED)) {
            tryOut(source, key, occasion);
        }
    }

    private void tryOut(String source, TemplateKey key, Occasion occasion) {
        try {
            sandbox.write(source, key, 0, occasion);
        } catch (Broken e) {
            throw Refusal.because(new TemplateRefused.TemplateBroken(e.problem()));
        }
    }
}

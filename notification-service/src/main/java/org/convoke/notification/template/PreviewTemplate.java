package org.convoke.notification.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.convoke.notification.Occasion;
import org.convoke.notification.Occasions;
import org.convoke.notification.mail.Letter;
import org.convoke.webkit.Refusal;

/// Shows a template with the newest data there is for its letter; nobody gets it.
@ApplicationScoped
public class PreviewTemplate {

    private final Occasions occasions;
    private final Sandbox sandbox;

    PreviewTemplate(Occasions occasions, Sandbox sandbox) {
        this.occasions = occasions;
        this.sandbox = sandbox;
    }

    /// @param occasion what the letter was filled with
    public record Shown(Letter letter, Occasion occasion) {}

    /// @param project whose data is used; that of any without
    @Transactional
    public Shown preview(TemplateKey key, String source, Optional<String> project) {
        if (!occasions.known(key.name())) {
            throw Refusal.because(new TemplateRefused.NoSuchTemplate(key.name()));
        }
        var occasion = occasions.of(key.name(), project, 1).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.because(new TemplateRefused.NothingToShow(key.name())));
        try {
            return new Shown(sandbox.write(source, key, 0, occasion), occasion);
        } catch (Broken e) {
            throw Refusal.because(new TemplateRefused.TemplateBroken(e.problem()));
        }
    }
}

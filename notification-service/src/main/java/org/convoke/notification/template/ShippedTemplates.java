package org.convoke.notification.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.convoke.notification.Occasions;
import org.convoke.webkit.Refusal;

/// The words that came with the platform.
@ApplicationScoped
public class ShippedTemplates {

    private final Occasions occasions;

    ShippedTemplates(Occasions occasions) {
        this.occasions = occasions;
    }

    /// Empty when the letter was not translated.
    public Optional<String> words(TemplateKey key) {
        if (!occasions.known(key.name())) {
            throw Refusal.because(new TemplateRefused.NoSuchTemplate(key.name()));
        }
        try (var in = ShippedTemplates.class.getResourceAsStream(
                "/templates/" + key.language().path(key.name()))) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

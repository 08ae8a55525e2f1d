package org.convoke.notification;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.notification.mail.Letter;

/// Writes the letters of an event with the real templates, without a running service.
final class Writer {

    static final Path TEMPLATES = Path.of("src/main/resources/templates");

    record Written(Notice notice, Letter letter) {}

    private final Letters letters = new Letters(engine());

    List<Written> write(ConvokeEvent event, Stories stories) {
        return write(event, stories, Language.EN);
    }

    List<Written> write(ConvokeEvent event, Stories stories, Language language) {
        var project = new KnownProject(stories.project);
        if (event instanceof ProjectNotificationRevised revised) {
            project.revise(revised.notice());
        }
        var people = stories.people();
        return new Notices(project, people)
                .about(event).stream()
                        .map(notice -> new Written(
                                notice, letters.write(new Occasion(notice, event, project, people), language)))
                        .toList();
    }

    /// The letters of one event by template name.
    Letter write(ConvokeEvent event, Stories stories, String template) {
        return write(event, stories).stream()
                .filter(written -> written.notice().template().equals(template))
                .findFirst()
                .orElseThrow()
                .letter();
    }

    /// A letter that no event is behind.
    Letter write(String template, Language language, Map<String, ?> data) {
        return letters.write(template, language, data);
    }

    private static Engine engine() {
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(Writer::locate);
        for (var tag : List.of("action", "button", "fact", "facts")) {
            engine.addSectionHelper(new UserTagSectionHelper.Factory(tag, "tags/" + tag + ".html"));
        }
        return engine.build();
    }

    private static Optional<TemplateLocation> locate(String id) {
        var file = TEMPLATES.resolve(id.endsWith(".html") ? id : id + ".html");
        return Files.exists(file) ? Optional.of(new Located(file)) : Optional.empty();
    }

    private record Located(Path file) implements TemplateLocation {
        @Override
        public Reader read() {
            try {
                return Files.newBufferedReader(file);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}

package org.convoke.notification.template;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.convoke.notification.LetterPage;
import org.convoke.notification.Occasion;
import org.convoke.notification.mail.Letter;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Where edited templates are filled: an engine of their own that knows our layout and tags, the data of a letter, and
/// no beans, no configuration and no other files. A name that means nothing is an error.
@ApplicationScoped
public class Sandbox {

    private static final Pattern SHIPPED = Pattern.compile("(mail|tags)/([a-z]{2}/)?[a-z-]+");
    /// Counting loops are the one way to write a letter without end.
    private static final Pattern COUNTING = Pattern.compile("\\{#(?:each|for\\s+\\w+\\s+in)\\s+[\\d(]");
    private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);

    private final Engine engine;

    Sandbox() {
        var builder = Engine.builder()
                .addDefaults()
                .addValueResolver(new LetterData())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(Sandbox::shipped);
        for (var tag : List.of("action", "button", "fact", "facts")) {
            builder.addSectionHelper(new UserTagSectionHelper.Factory(tag, "tags/" + tag + ".html"));
        }
        this.engine = builder.build();
    }

    /// @param version of the template; 0 for one that is only tried
    Letter write(String source, TemplateKey key, int version, Occasion occasion) throws Broken {
        try {
            var page = LetterPage.of(
                    occasion.fill(parsed(source).instance(), key.language()).render());
            Markup.check(page.document());
            return page.letter(key.language(), version);
        } catch (TemplateException e) {
            throw broken(e);
        } catch (SAXParseException e) {
            throw new Broken("the filled letter is not well-formed: " + e.getMessage(), 0, 0);
        } catch (SAXException | IllegalArgumentException e) {
            throw new Broken("the filled letter cannot be used: " + e.getMessage(), 0, 0);
        }
    }

    private Template parsed(String source) throws Broken {
        if (COUNTING.matcher(source).find()) {
            throw new Broken("a loop may go over what the letter is about, not over numbers", 0, 0);
        }
        return engine.parse(source, HTML);
    }

    private static Broken broken(TemplateException e) {
        var place = e.getOrigin();
        var message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return place == null || place.isSynthetic()
                ? new Broken(message, 0, 0)
                : new Broken(message, place.getLine(), place.getLineCharacterStart());
    }

    private static Optional<TemplateLocation> shipped(String id) {
        var name = id.replaceFirst("\\.html$", "");
        return SHIPPED.matcher(name).matches()
                ? Optional.ofNullable(Sandbox.class.getResource("/templates/" + name + ".html"))
                        .map(Shipped::new)
                : Optional.empty();
    }

    private record Shipped(URL file) implements TemplateLocation {

        @Override
        public Reader read() {
            try {
                return new InputStreamReader(file.openStream(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(HTML);
        }
    }
}

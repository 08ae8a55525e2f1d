package org.convoke.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convoke.notification.Writer.Written;
import org.convoke.notification.mail.Letter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Every letter in every language, looked at as a reader would; they lie in `target/gallery` afterwards.
class GalleryTest {

    private static final Path FOLDER = Path.of("target/gallery");
    private static final String PERSONAL = "personal-(link|page):[0-9a-f-]{36}/\\d+";

    private final Writer writer = new Writer();
    private final List<Stories> stories = List.of(
            new Stories(Projects.tokyo()),
            new Stories(Projects.colombo()),
            new Stories(Projects.guided("https://www.example.org/guide")));

    @ParameterizedTest
    @EnumSource
    void no_letter_has_a_broken_link_a_missing_name_or_a_text_that_says_something_else(Language language) {
        var letters = stories.stream()
                .flatMap(each -> each.all().stream().flatMap(event -> writer.write(event, each, language).stream()))
                .filter(written -> written.letter().language() == language)
                .toList();
        assertThat(letters).hasSizeGreaterThan(10).allSatisfy(written -> {
            keep(written);
            var document = page(written.letter());
            assertThat(elements(document, "a")).allSatisfy(GalleryTest::leadsSomewhere);
            Stream.of("strong", "td", "th", "li", "p", "h1", "h2", "a")
                    .forEach(tag -> assertThat(elements(document, tag)).allSatisfy(GalleryTest::saysSomething));
            assertThat(words(spoken(document)))
                    .isEqualTo(words(withoutTargets(written.letter().text())));
        });
    }

    private static void leadsSomewhere(Element link) {
        var address = link.getAttribute("href");
        if (address.startsWith("mailto:")) {
            assertThat(address).matches("mailto:[^@\\s]+@[^@\\s]+\\.[a-z]+");
        } else if (!address.matches(PERSONAL)) {
            var uri = URI.create(address);
            assertThat(uri.getScheme()).isIn("http", "https");
            assertThat(uri.getHost()).isNotBlank();
        }
    }

    private static void saysSomething(Element element) {
        assertThat(element.getTextContent())
                .as("<%s>", element.getTagName())
                .isNotBlank()
                .doesNotContain("NOT_FOUND", "Optional", " ,", " .", "()", "null ")
                .doesNotMatch(".*\\bnull\\b.*");
    }

    /// The words of the page as a screen reader says them, found without the code that writes the text part.
    private static String spoken(Document document) {
        var body = elements(document, "body").getFirst();
        return elements(body, "h1", "h2", "p", "li", "th", "td").stream()
                .map(Element::getTextContent)
                .reduce("", (one, next) -> one + " " + next);
    }

    private static String withoutTargets(String text) {
        return text.replaceAll("\\s<(https?://|mailto:|personal-)?[^<>\\s]+>", " ");
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toUpperCase(Locale.ENGLISH).split("[^\\p{L}\\p{N}@]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Document page(Letter letter) {
        try {
            return LetterPage.of(letter.html().replaceFirst("^<!DOCTYPE html>\\s*", ""))
                    .document();
        } catch (SAXException e) {
            throw new AssertionError(letter.subject(), e);
        }
    }

    private static List<Element> elements(Document document, String tag) {
        var found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /// In their order; none of them lies in another.
    private static List<Element> elements(Element parent, String... tags) {
        var all = parent.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element -> List.of(tags).contains(element.getTagName()))
                .toList();
    }

    private static void keep(Written written) {
        var letter = written.letter();
        var name = letter.language() + "-" + written.notice().template();
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".html"), letter.html());
            Files.writeString(FOLDER.resolve(name + ".txt"), letter.subject() + "\n\n" + letter.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

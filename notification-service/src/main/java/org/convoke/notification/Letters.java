package org.convoke.notification;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.notification.mail.Letter;
import org.convoke.notification.webhook.WebhookDisabled;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Writes letters from templates, those of a notice below `templates/mail`; the page's title is the mail's subject.
///
/// Every template declares the types of what it uses, so a wrong name fails the build. Pages are well-formed XML.
@ApplicationScoped
public class Letters {

    private static final Words WORDS = new Words();

    private final Engine engine;

    Letters(Engine engine) {
        this.engine = engine;
    }

    Letter write(Notice notice, ConvokeEvent event, KnownProject project, People people) {
        return write(
                "mail/" + notice.template(),
                Map.of("event", event, "project", project, "people", people, "recipient", notice.recipient()));
    }

    /// @param template below `templates`, without its ending
    /// @param data by the names that the template declares, other than `words`
    public Letter write(String template, Map<String, ?> data) {
        var instance = engine.getTemplate(template + ".html").data("words", WORDS);
        data.forEach(instance::data);
        return letter(template, instance.render().replaceAll("(?m)^\\s+", ""));
    }

    /// To the owner of a webhook that had to be disabled.
    Letter write(Notice notice, WebhookDisabled disabled, KnownProject project) {
        return write(
                "mail/" + notice.template(),
                Map.of("disabled", disabled, "project", project, "recipient", notice.recipient()));
    }

    private static Letter letter(String template, String page) {
        try {
            var document = parse(page);
            var subject = only(document, "title").getTextContent().strip().replaceAll("\\s+", " ");
            return new Letter(subject, "<!DOCTYPE html>\n" + page, PlainText.of(only(document, "body")));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException(template + " is not well-formed", e);
        }
    }

    private static Document parse(String page) throws SAXException, IOException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static Element only(Document document, String tag) {
        return (Element) document.getElementsByTagName(tag).item(0);
    }
}

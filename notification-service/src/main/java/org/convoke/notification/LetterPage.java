package org.convoke.notification;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.convoke.notification.mail.Letter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// A filled page as a letter: its title is the mail's subject, its plain text is made from the same words. Pages are
/// well-formed XML.
public final class LetterPage {

    private final String page;
    private final Document document;

    private LetterPage(String page, Document document) {
        this.page = page;
        this.document = document;
    }

    /// @throws SAXException when it is not well-formed, with the place
    public static LetterPage of(String filled) throws SAXException {
        var page = filled.replaceAll("(?m)^\\s+", "");
        return new LetterPage(page, parse(page));
    }

    /// @param version of the template; 0 for the one that came with the platform
    /// @throws IllegalArgumentException when it holds something that cannot be said in plain text
    public Letter letter(Language language, int version) {
        var subject = only("title").getTextContent().strip().replaceAll("\\s+", " ");
        return new Letter(subject, "<!DOCTYPE html>\n" + page, PlainText.of(only("body")), language, version);
    }

    public Document document() {
        return document;
    }

    private Element only(String tag) {
        if (document.getElementsByTagName(tag).item(0) instanceof Element found) {
            return found;
        }
        throw new IllegalArgumentException("there is no <" + tag + ">");
    }

    private static Document parse(String page) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Says nothing aside, as the parser's own does.
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // nothing that a reader of mail would see
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}

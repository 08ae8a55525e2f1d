package org.convoke.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The plain text of a letter, made from its HTML so that the two can never say different things.
///
/// Understands the few elements that our templates use: headings, paragraphs, lists, tables of facts, links.
final class PlainText {

    private static final int WIDTH = 72;

    private final List<String> blocks = new ArrayList<>();

    private PlainText() {}

    static String of(Element body) {
        var text = new PlainText();
        text.blocks(body);
        return String.join("\n\n", text.blocks) + "\n";
    }

    private void blocks(Element parent) {
        children(parent, element -> {
            switch (element.getTagName()) {
                case "h1", "h2" -> add(wrap("", inline(element).toUpperCase(Locale.ENGLISH)));
                case "p" -> add(wrap("", inline(element)));
                case "ul" -> add(lines(element, "li", item -> wrap("- ", inline(item))));
                case "table" -> add(lines(element, "tr", PlainText::fact));
                case "div", "body" -> blocks(element);
                default -> throw new IllegalArgumentException("no plain text for <" + element.getTagName() + ">");
            }
        });
    }

    private void add(String block) {
        if (!block.isBlank()) {
            blocks.add(block);
        }
    }

    private static String lines(Element parent, String tag, Function<Element, String> line) {
        var found = parent.getElementsByTagName(tag);
        var lines = new ArrayList<String>();
        for (int i = 0; i < found.getLength(); i++) {
            lines.add(line.apply((Element) found.item(i)));
        }
        return String.join("\n", lines);
    }

    private static String fact(Element row) {
        var label = inline((Element) row.getElementsByTagName("th").item(0));
        var value = inline((Element) row.getElementsByTagName("td").item(0));
        return wrap("  ", label + ": " + value);
    }

    private static String inline(Element element) {
        var text = new StringBuilder();
        append(element, text);
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    private static void append(Node parent, StringBuilder text) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            append(node, text);
            if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(node.getNodeValue());
            }
            if (node instanceof Element link && link.getTagName().equals("a")) {
                text.append(target(link));
            }
        }
    }

    private static String target(Element link) {
        var address = link.getAttribute("href").replaceFirst("^mailto:", "");
        return address.equals(link.getTextContent().strip()) ? "" : " <" + address + ">";
    }

    /// Breaks at spaces; the first line begins with the mark, the others below what follows it.
    private static String wrap(String mark, String text) {
        var lines = new StringBuilder(mark);
        var column = mark.length();
        for (var word : text.split(" ")) {
            if (column > mark.length() && column + 1 + word.length() > WIDTH) {
                lines.append('\n').append(" ".repeat(mark.length()));
                column = mark.length();
            } else if (column > mark.length()) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }

    private static void children(Element parent, Consumer<Element> each) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                each.accept(element);
            } else if (!node.getTextContent().isBlank()) {
                throw new IllegalArgumentException(
                        "text outside a paragraph: " + node.getTextContent().strip());
            }
        }
    }
}

package org.convoke.notification.template;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What a letter may be made of: no scripts, no forms, nothing that is fetched when the letter is opened.
final class Markup {

    private static final Set<String> ANYWHERE = Set.of("style", "lang", "title");
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("html", Set.of()),
            Map.entry("head", Set.of()),
            Map.entry("title", Set.of()),
            Map.entry("meta", Set.of("charset", "name", "content")),
            Map.entry("body", Set.of()),
            Map.entry("div", Set.of()),
            Map.entry("h1", Set.of()),
            Map.entry("h2", Set.of()),
            Map.entry("p", Set.of()),
            Map.entry("ul", Set.of()),
            Map.entry("li", Set.of()),
            Map.entry("table", Set.of("role")),
            Map.entry("tr", Set.of()),
            Map.entry("th", Set.of()),
            Map.entry("td", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("span", Set.of()),
            Map.entry("a", Set.of("href")));

    private Markup() {}

    static void check(Node node) throws Broken {
        if (node instanceof Element element) {
            check(element);
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            check(child);
        }
    }

    private static void check(Element element) throws Broken {
        var own = ALLOWED.get(element.getTagName());
        if (own == null) {
            throw new Broken("a letter may not hold <%s>".formatted(element.getTagName()), 0, 0);
        }
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            check(
                    element,
                    own,
                    attributes.item(i).getNodeName(),
                    attributes.item(i).getNodeValue());
        }
    }

    private static void check(Element element, Set<String> own, String name, String value) throws Broken {
        if (!own.contains(name) && !ANYWHERE.contains(name)) {
            throw new Broken("<%s> may not have %s".formatted(element.getTagName(), name), 0, 0);
        }
        if (name.equals("href") && !value.matches("(https?://|mailto:|personal-(link|page):).+")) {
            throw new Broken("a link may not lead to " + value, 0, 0);
        }
        if (name.equals("style") && value.matches("(?is).*(url\\s*\\(|expression|@import|\\\\).*")) {
            throw new Broken("a style may not fetch anything", 0, 0);
        }
    }
}

package org.convoke.nomination.web;

/// What stands on the back of a photograph sent by post: name and project code (R063).
final class PhotoLabel {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Photo label</title>
            <style>p { width: 62mm; border: 1px dashed; padding: 3mm; font: 11pt sans-serif }
            strong, span { display: block }</style></head>
            <body><p><strong>%s</strong><span>%s</span><span>%s</span></p></body></html>
            """;

    private PhotoLabel() {}

    static String html(String name, String country, String project) {
        return PAGE.formatted(escaped(name), escaped(country), escaped(project));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

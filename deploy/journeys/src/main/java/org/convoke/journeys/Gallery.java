package org.convoke.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.convoke.journeys.client.Caller;

/// Every mail of a story as a page in a folder, with a list of them and a look at each, wide and as on a phone.
record Gallery(Path folder) {
    private static final String MAIL = "/notifications/api/mails/%s";
    private static final String STYLE = """
            body{margin:2rem;font:1rem/1.5 system-ui,sans-serif;color:#1d2733}a{color:#1f5c7a}
            table{border-collapse:collapse}td,th{padding:.3rem 1rem .3rem 0;text-align:left;vertical-align:top}
            iframe{border:1px solid #c5ced6;height:52rem}main{display:flex;flex-wrap:wrap;gap:1.5rem}""";
    private static final String INDEX = """
            <!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"/><title>Mails of %1$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"/><style>%2$s</style></head>
            <body><h1>Mails of %1$s</h1><table><tr><th>Sent</th><th>To</th><th>Subject</th></tr>
            %3$s</table></body></html>
            """;
    private static final String LOOK = """
            <!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"/><title>%1$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"/><style>%2$s</style></head>
            <body><p><a href="index.html">All mails</a></p><h1>%1$s</h1><p>%3$s, template %4$s</p><main>
            <iframe title="wide" width="760" src="%5$s.html"></iframe>
            <iframe title="narrow" width="390" src="%5$s.html"></iframe>
            <pre>%6$s</pre></main></body></html>
            """;
    private static final String ROW = """
            <tr><td>%s</td><td>%s</td><td><a href="%s-look.html">%s</a></td></tr>
            """;

    record Content(String text) {}

    /// @return the page to begin with
    Path hang(String project, List<Mail> mails, Caller reader) {
        try {
            var room = Files.createDirectories(folder.resolve(project));
            var rows = new StringBuilder();
            for (var number = 0; number < mails.size(); number++) {
                var mail = mails.get(number);
                var name = "%03d-%s".formatted(number + 1, mail.template().replace('/', '-'));
                hang(room, name, mail, reader);
                rows.append(ROW.formatted(
                        mail.sentAt().orElseThrow(), plain(mail.recipient()), name, plain(mail.subject())));
            }
            return Files.writeString(room.resolve("index.html"), INDEX.formatted(plain(project), STYLE, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hang(Path room, String name, Mail mail, Caller reader) throws IOException {
        var address = MAIL.formatted(mail.id());
        var html = new String(reader.bytes(address + "/html"), StandardCharsets.UTF_8);
        var text = reader.get(address, Content.class).text();
        Files.writeString(room.resolve(name + ".html"), html);
        var look = LOOK.formatted(
                plain(mail.subject()), STYLE, plain(mail.recipient()), mail.template(), name, plain(text));
        Files.writeString(room.resolve(name + "-look.html"), look);
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

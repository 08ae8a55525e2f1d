package org.convoke.journeys;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/// Prints a story line by line, each with the platform's date in Tokyo.
final class Console implements Consumer<Line> {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH).withZone(ZoneId.of("Asia/Tokyo"));

    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(Line line) {
        switch (line) {
            case Line.Chapter(var title) -> out.printf("%n%s%n%s%n", title, "=".repeat(title.length()));
            case Line.Step(var at, var text) -> out.printf("%n%-17s  %s%n", when(at), text);
            case Line.Remark(var text) -> out.printf("%-17s  %s%n", "", text);
            case Line.Event(var at, var context, var type, var about) ->
                out.printf("%-17s    event  %s (%s) %s%n", when(at), type, context, about);
            case Line.Mail(var at, var role, var recipient, var subject) ->
                out.printf("%-17s    mail   to %s <%s>: %s%n", when(at), role, recipient, subject);
        }
    }

    private static String when(Instant at) {
        return WHEN.format(at);
    }
}

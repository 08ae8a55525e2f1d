package org.convoke.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.convoke.journeys.client.Caller;
import org.convoke.journeys.client.Until;

/// What the notification service knows of one project: every event and every mail, told as they turn up.
final class Journal {
    private static final String LIST = "/notifications/api/%s?project=%s&limit=200&after=%s";

    private final Consumer<Line> audience;
    private final Feed<Event> events;
    private final Feed<Mail> mails;
    private final List<Mail> sent = new ArrayList<>();
    private final Map<String, Integer> expected = new TreeMap<>();
    private final Map<String, Integer> arrived = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Journal(Caller reader, String project, Consumer<Line> audience) {
        this.audience = audience;
        this.events = new Feed<>(
                position -> reader.page(LIST.formatted("events", project, position), Event.class),
                Event::id,
                _ -> true,
                this::tell);
        this.mails = new Feed<>(
                position -> reader.page(LIST.formatted("mails", project, position), Mail.class),
                Mail::id,
                Mail::sent,
                this::tell);
    }

    /// Says what is to come of an act.
    ///
    /// @param mailTo the last role that is told of such an event; empty when nobody is
    void expect(String event, int count, String mailTo) {
        expected.merge(event, count, Integer::sum);
        if (!mailTo.isEmpty()) expected.merge(template(event, mailTo), count, Integer::sum);
    }

    /// Waits until everything expected has arrived and no mail is left to send.
    void settle() {
        Until.holds(
                "events and mails " + expected,
                () -> catchUp()
                        && expected.entrySet().stream()
                                .allMatch(due -> arrived.getOrDefault(due.getKey(), 0) >= due.getValue()));
    }

    List<Mail> sent() {
        return List.copyOf(sent);
    }

    boolean catchUp() {
        events.catchUp();
        return mails.catchUp();
    }

    private void tell(Event event) {
        arrived.merge(event.name(), 1, Integer::sum);
        var context = event.source().replace("/", "").replace("-service", "");
        audience.accept(new Line.Event(event.time(), context, event.name(), about(event.data())));
    }

    private void tell(Mail mail) {
        sent.add(mail);
        arrived.merge(mail.template(), 1, Integer::sum);
        var role = mail.role().toLowerCase(Locale.ROOT);
        audience.accept(new Line.Mail(mail.sentAt().orElseThrow(), role, mail.recipient(), mail.subject()));
    }

    /// As in `participant-selected-npo`.
    private static String template(String event, String role) {
        return "%s-%s"
                .formatted(event.replaceAll("(?<=[a-z])(?=[A-Z])", "-"), role)
                .toLowerCase(Locale.ROOT);
    }

    private String about(JsonNode data) {
        var nominee = data.path("nominee");
        if (nominee.isMissingNode())
            return names.getOrDefault(data.path("nomination").asText(), "") + attendance(data);
        names.put(nominee.path("nomination").asText(), nominee.path("name").asText());
        return nominee.path("name").asText();
    }

    private static String attendance(JsonNode data) {
        if (!data.has("present")) return "";
        var minutes = data.path("present").booleanValue() ? data.path("minutes").asText() + " minutes" : "absent";
        return ", %s: %s".formatted(data.path("session").asText(), minutes);
    }
}

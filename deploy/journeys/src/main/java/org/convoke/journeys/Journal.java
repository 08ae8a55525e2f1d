package org.convoke.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Map<String, Integer> heard = new HashMap<>();
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

    /// Waits until so many events of this name have arrived since the project began.
    void await(String event, int count) {
        Until.holds("%d %s events".formatted(count, event), () -> {
            catchUp();
            return heard.getOrDefault(event, 0) >= count;
        });
    }

    /// Waits until so many mails of a kind have gone out, and no other mail is left to send.
    void awaitMails(String template, int count) {
        Until.holds("%d mails %s and no mail unsent".formatted(count, template), () -> {
            var nothingUnsent = catchUp();
            var found = sent.stream().filter(mail -> mail.template().equals(template));
            return nothingUnsent && found.count() >= count;
        });
    }

    List<Mail> sent() {
        return List.copyOf(sent);
    }

    boolean catchUp() {
        events.catchUp();
        return mails.catchUp();
    }

    private void tell(Event event) {
        heard.merge(event.name(), 1, Integer::sum);
        var context = event.source().replace("/", "").replace("-service", "");
        audience.accept(new Line.Event(event.time(), context, event.name(), about(event.data())));
    }

    private void tell(Mail mail) {
        sent.add(mail);
        var role = mail.role().toLowerCase(Locale.ROOT);
        audience.accept(new Line.Mail(mail.sentAt().orElseThrow(), role, mail.recipient(), mail.subject()));
    }

    private String about(JsonNode data) {
        var nominee = data.path("nominee");
        if (nominee.isMissingNode())
            return names.getOrDefault(data.path("nomination").asText(), "");
        names.put(nominee.path("nomination").asText(), nominee.path("name").asText());
        return nominee.path("name").asText();
    }
}

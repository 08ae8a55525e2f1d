package org.convoke.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Caller;

/// What the platform says about a story that has been told.
record Evidence(RunningPlatform running, String project) {

    Caller officer() {
        return running.platform().as(Account.OFFICER);
    }

    List<Event> events() {
        return officer().all("/notifications/api/events?limit=200&project=" + project, Event.class);
    }

    List<Event> events(String name) {
        return events().stream().filter(event -> event.name().equals(name)).toList();
    }

    /// What a round answers, as in `report`.
    JsonNode round(String what) {
        return officer().get(path(what), JsonNode.class);
    }

    List<JsonNode> rows(String what) {
        return officer().list(path(what), JsonNode.class);
    }

    byte[] file(String what) {
        return officer().bytes(path(what));
    }

    private String path(String what) {
        return "/selection/api/rounds/%s/%s".formatted(project, what);
    }

    static String name(JsonNode row) {
        return row.get("name").textValue();
    }

    /// A field of somebody's row.
    static JsonNode of(List<JsonNode> rows, Nominee person, String field) {
        return rows.stream()
                .filter(row -> name(row).equals(person.name()))
                .findFirst()
                .orElseThrow()
                .path(field);
    }
}

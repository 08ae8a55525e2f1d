package org.convoke.nomination.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// What Sri Lanka has on record, made as soon as an address needs it.
final class LankasRecords {

    static final String SURNAME = "Wickramasuriya";
    static final String SYSTEM = "npo-lk-system";

    private final Map<String, String> known = new HashMap<>(Map.of(
            "country", "LK",
            "document", "BIODATA",
            "event", UUID.randomUUID().toString(),
            "form", "biodata",
            "kind", "COVER_LETTER",
            "leaf", "person",
            "version", "1"));

    /// Each parameter stands for a record; what `{id}` identifies is named by the step before it.
    String fill(String address) {
        var steps = address.substring(1).split("/");
        for (var step = 1; step < steps.length; step++) {
            var id = steps[step].equals("{id}");
            var parameter = id ? steps[step - 1] : steps[step].replaceFirst("\\?.*", "");
            if (steps[step].startsWith("{")) {
                var name = parameter.replaceAll("[{}]", "");
                steps[step] = steps[step].replaceFirst("\\{.*}", record(name));
            }
        }
        return Arrays.stream(steps).collect(Collectors.joining("/"));
    }

    String record(String name) {
        var record = known.get(name);
        if (record == null) {
            record = made(name);
            known.put(name, record);
        }
        return record;
    }

    private String made(String name) {
        return switch (name) {
            case "code" -> Api.publishedProject();
            case "nominations" -> nomination();
            case "candidates" -> candidate();
            case "file" ->
                Papers.pdf(record("nominations"), "COVER_LETTER", Api.pdf())
                        .statusCode(201)
                        .extract()
                        .path("id");
            case "task" -> found("api/nominations/" + record("nominations") + "/postal-tasks", "[0].id");
            case "name" -> attachment();
            case "officer" -> Office.ofDirector("LK").subject("liaison.lk");
            case "delegations" -> found("api/npos/LK/delegations", "find { it.revokedAt == null }.id");
            case "clientId" -> system();
            default -> throw new IllegalArgumentException("no record of " + name);
        };
    }

    /// With its biodata, and a photograph that is awaited by post.
    private String nomination() {
        var id = Api.nominate(record("code"), Api.nomination(1, SURNAME))
                .statusCode(201)
                .extract()
                .<String>path("id");
        Papers.form(id, "biodata", Papers.sample("biodata"), null).statusCode(200);
        return id;
    }

    private String candidate() {
        record("nominations");
        return found("api/candidates?q=" + SURNAME, "items[0].id");
    }

    private String attachment() {
        Body.of("@pdf")
                .in(Api.secretariat())
                .put("api/projects/{code}/attachments/guide.pdf?kind=OTHER", record("code"))
                .then()
                .statusCode(200);
        return "guide.pdf";
    }

    /// It may have been removed before.
    static String system() {
        Api.secretariat().body("{\"clientId\": \"" + SYSTEM + "\"}").post("api/npos/LK/systems");
        return SYSTEM;
    }

    private static String found(String list, String path) {
        return Api.npo("lk").get(list).then().statusCode(200).extract().path(path);
    }
}

package org.convoke.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Platform;

/// How a notification gets out: the Secretariat drafts it and attaches what it must, the Secretary-General signs, the
/// Secretariat publishes (R029, R030).
public record Publication(Platform platform) {
    private static final String PROJECTS = "/nominations/api/projects";

    public record Published(String code, Instant closesAt, LocalDate announceBy) {}

    public Published publish(ObjectNode notice) {
        var officer = platform.as(Account.OFFICER);
        var draft = officer.post(PROJECTS, notice, JsonNode.class);
        var project = PROJECTS + "/" + draft.get("code").textValue();
        draft.at("/notification/policy/requiredAttachments").forEach(kind -> attach(project, kind.textValue()));
        platform.as(Account.SECRETARY_GENERAL)
                .change(project + "/signature", draft.get("etag").textValue(), Map.of(), ObjectNode.class);
        return officer.post(project + "/publication", Map.of(), Published.class);
    }

    private void attach(String project, String kind) {
        var path = "%s/attachments/procedures.pdf?kind=%s".formatted(project, kind);
        platform.as(Account.OFFICER).upload(path, "application/pdf", procedures());
    }

    private static byte[] procedures() {
        try (var file = Publication.class.getResourceAsStream("/procedures.pdf")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

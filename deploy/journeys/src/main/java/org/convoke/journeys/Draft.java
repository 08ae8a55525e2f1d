package org.convoke.journeys;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.convoke.journeys.client.Json;
import org.convoke.journeys.client.Trouble;

/// A project notification as the Secretariat sends it to be published.
final class Draft {
    private static final int LETTERS = 26;

    private final ObjectNode notice;

    record Session(String id, LocalDate date) {}

    private Draft(ObjectNode notice) {
        this.notice = notice;
    }

    static Draft named(String code) {
        return new Draft(Json.resource(code + ".json", new TypeReference<>() {}));
    }

    /// The same project under the next free letter at the end of its code, so that a story can be told again.
    Draft besides(Collection<String> taken) {
        var stem = code().substring(0, code().length() - 1);
        var free = IntStream.range(0, LETTERS)
                .mapToObj(letter -> stem + (char) ('A' + letter))
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow(() -> new Trouble(
                        "Projects %sA to %sZ all exist: start empty with deploy/up --fresh.".formatted(stem, stem)));
        var other = notice.deepCopy().put("code", free);
        if (notice.has("reference")) other.put("reference", text("reference").replace(code(), free));
        return new Draft(other);
    }

    String code() {
        return text("code");
    }

    String title() {
        return text("title");
    }

    ZoneId zone() {
        return ZoneId.of(text("zone"));
    }

    LocalDate closesOn() {
        return LocalDate.parse(text("closesOn"));
    }

    int overseasSeats() {
        return notice.get("overseasSeats").intValue();
    }

    int localSeats() {
        return notice.get("localSeats").intValue();
    }

    /// The sessions at which attendance is taken, in order.
    List<Session> attended() {
        return StreamSupport.stream(notice.get("sessions").spliterator(), false)
                .filter(session -> session.get("bearsAttendance").booleanValue())
                .map(session -> new Session(
                        session.get("id").textValue(),
                        LocalDate.parse(session.get("date").textValue())))
                .toList();
    }

    ObjectNode json() {
        return notice;
    }

    private String text(String field) {
        return notice.get(field).textValue();
    }
}

package org.convoke.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Caller;
import org.convoke.journeys.client.Refused;
import org.convoke.journeys.client.Until;

/// The second morning of the workshop in Tokyo with a few people only. Nobody is on record yet, and the host has opened
/// a desk.
public final class SecondDay {
    private static final int PEOPLE = 5;
    private static final Account HOST = Account.person("host.jp");

    private final Stage stage;
    private final Caller officer;
    private final SelectionDesk selection;

    private record Desk(URI address) {}

    private SecondDay(RunningPlatform running) {
        var platform = running.platform();
        platform.moveClock(Instant.parse("2016-05-24T00:00:00Z"));
        var draft = Draft.named("16-IN-98-GE-WSP-A").besides(NominationDesk.projects(platform));
        draft.json().putObject("policy").putNull("offers");
        stage = new Stage(platform, _ -> {}, draft);
        officer = platform.as(Account.OFFICER);
        selection = new SelectionDesk(stage);
    }

    public static SecondDay on(RunningPlatform running) {
        var day = new SecondDay(running);
        day.select();
        day.stage.at("2016-12-06T08:00");
        Until.holds("the sheet", () -> day.sheet().size() == day.people().size());
        return day;
    }

    private void select() {
        var desk = new NominationDesk(stage);
        var nominees = Nominees.named("16-IN-98-GE-WSP-A").ofAll("BD LK").subList(0, PEOPLE);
        stage.at("2016-05-24T09:00");
        desk.publish();
        desk.nominate("2016-06-14T10:00", nominees);
        stage.at(stage.project().closesOn().plusDays(1) + "T09:00");
        var round = "/selection/api/rounds/" + stage.project().code();
        Until.holds("the round", () -> selection.round().status().equals("DECIDING"));
        Until.holds("the candidates", () -> selectable(round).size() == PEOPLE);
        var decisions = Map.of(
                "participants",
                selectable(round),
                "alternates",
                List.of(),
                "withoutProposal",
                "Few, and all of them fit.");
        Until.holds("the decisions", () -> decided(round + "/decisions", decisions));
        selection.announce();
    }

    private List<UUID> selectable(String round) {
        return officer.list(round + "/candidates", Candidate.class).stream()
                .filter(Candidate::selectable)
                .map(Candidate::nomination)
                .toList();
    }

    /// The last news of the nominations may come in between.
    private boolean decided(String path, Map<String, ?> decisions) {
        try {
            officer.replace(path, selection.round().etag(), decisions);
            return true;
        } catch (Refused refused) {
            if (refused.status() == 412) return false;
            throw refused;
        }
    }

    public String code() {
        return stage.project().code();
    }

    /// Who takes part, in the order of their names.
    public List<UUID> people() {
        return selection.roster().active().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .map(Roster.Place::nomination)
                .toList();
    }

    /// The address of a desk that the host has just opened.
    public String openDesk() {
        return stage.platform()
                .as(HOST)
                .post(course("/desks"), Map.of(), Desk.class)
                .address()
                .getPath();
    }

    /// On the host's own list, past every desk.
    public void recordAbsent(UUID nomination) {
        var line = Map.of("nomination", nomination, "present", false);
        stage.platform().as(HOST).put(course("/attendance/day-2"), Map.of("records", List.of(line)));
    }

    /// Who is on record at the session, present or absent.
    public Map<UUID, Boolean> record(String session) {
        return sheet().stream()
                .flatMap(row -> StreamSupport.stream(row.get("records").spliterator(), false)
                        .filter(record -> record.get("session").textValue().equals(session))
                        .map(record -> Map.entry(
                                UUID.fromString(row.get("nomination").textValue()),
                                record.get("present").booleanValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// How often it was told that attendance was recorded.
    public long told() {
        stage.journal().settle();
        return officer.all("/notifications/api/events?project=" + code() + "&limit=200", Event.class).stream()
                .filter(event -> event.name().equals("AttendanceRecorded"))
                .count();
    }

    private List<JsonNode> sheet() {
        return officer.get(course("/attendance"), ObjectNode.class).findValues("rows").stream()
                .flatMap(rows -> StreamSupport.stream(rows.spliterator(), false))
                .toList();
    }

    private String course(String what) {
        return "/certificates/api/projects/" + code() + what;
    }
}

package org.convoke.journeys.chaos;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.journeys.Earned;
import org.convoke.journeys.Nominees;
import org.convoke.journeys.Publication;
import org.convoke.journeys.Roster;
import org.convoke.journeys.Roster.Place;
import org.convoke.journeys.chaos.History.Attended;
import org.convoke.journeys.chaos.History.Nominated;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Caller;
import org.convoke.journeys.client.Platform;
import org.convoke.journeys.client.Until;

/// The life of one project, in three acts that lie a [Load#STEP] apart: call, selection, attendance.
final class Project {
    private static final int LEAVERS = 2;

    private final Platform platform;
    private final Notice notice;
    private final Pace pace;
    private final History history;
    private final Random random;

    private record Submitted(UUID id) {}

    private record Status(String status, String etag) {}

    private record Candidate(UUID nomination, String pool, boolean provisional) {}

    Project(Platform platform, Notice notice, Pace pace, History history, long seed) {
        this.platform = platform;
        this.notice = notice;
        this.pace = pace;
        this.history = history;
        this.random = new Random(seed);
    }

    /// The Secretariat publishes, everybody nominates.
    void call() {
        history.projects().add(notice.code());
        new Publication(platform).publish(notice.json());
        var nominees = Nominees.named(Notice.MODEL);
        for (var country : Notice.COUNTRIES) {
            nominees.of(country).stream()
                    .limit(Notice.MOST_OF_ONE_COUNTRY)
                    .forEach(nominee -> nominate(country, nominee.endorsed()));
        }
    }

    private void nominate(String country, ObjectNode form) {
        pace.keep();
        var npo = platform.as(Account.system(country));
        var id = npo.post(nominations("nominations"), form, Submitted.class).id();
        history.nominations().add(new Nominated(notice.code(), id));
        if (form.get("governmentApproval").textValue().equals("TO_FOLLOW")) {
            npo.post("/nominations/api/nominations/%s/government-approval".formatted(id), Map.of(), ObjectNode.class);
        }
    }

    /// Everybody has heard what the window brought; seats are given, announced, and some are given back.
    void select() {
        Until.holds("the round of " + notice.code(), () -> status().status().equals("DECIDING"));
        Until.holds("the candidates of " + notice.code(), () -> knows(candidates()));
        officer().replace(round("/decisions"), status().etag(), decisions(candidates()));
        officer().change(round("/announcement"), status().etag(), programme(), ObjectNode.class);
        var leavers = new ArrayList<>(roster().active());
        leavers.subList(0, LEAVERS).forEach(this::withdraw);
    }

    private static Map<String, ?> programme() {
        var told = Map.of("link", "https://secretariat.example/programme.pdf", "speakers", List.of("Dr. Rina Tan"));
        return Map.of("programme", told);
    }

    private Status status() {
        return officer().get(round(""), Status.class);
    }

    private boolean knows(List<Candidate> candidates) {
        return candidates.size() == Notice.NOMINEES && candidates.stream().noneMatch(Candidate::provisional);
    }

    private Map<String, ?> decisions(List<Candidate> candidates) {
        var participants = new ArrayList<UUID>();
        var alternates = new ArrayList<UUID>();
        var left = new HashMap<>(Map.of("OVERSEAS", Notice.OVERSEAS_SEATS, "LOCAL", Notice.LOCAL_SEATS));
        for (var candidate : candidates) {
            var seat = left.merge(candidate.pool(), -1, Integer::sum) >= 0;
            (seat ? participants : alternates).add(candidate.nomination());
        }
        return Map.of(
                "participants", participants, "alternates", alternates, "withoutProposal", "First come, first served.");
    }

    private void withdraw(Place place) {
        var path = round("/participants/%s/withdrawal".formatted(place.nomination()));
        var reason = Map.of("reason", "WORK", "explanation", "A hearing was moved to that week.");
        platform.as(Account.system(place.country())).post(path, reason, ObjectNode.class);
    }

    /// The host fills in the sheet of every session; the certificates follow by themselves.
    void attend() {
        var active = roster().active().stream().map(Place::nomination).collect(Collectors.toSet());
        Until.holds("the participants of " + notice.code(), () -> active.equals(pending()));
        for (var session : notice.sessions()) record(session, active);
        Until.holds("the certificates of " + notice.code(), () -> pending().isEmpty());
    }

    private void record(String session, Set<UUID> active) {
        pace.keep();
        var sheet = active.stream().map(this::attended).toList();
        var path = "%s/attendance/%s".formatted(course(), session);
        platform.as(Account.person("host.lk")).put(path, Map.of("records", sheet));
        sheet.forEach(line ->
                history.attendance().add(new Attended(notice.code(), session, line.nomination(), line.minutes())));
    }

    private Line attended(UUID nomination) {
        var missed = random.nextInt(20 * notice.sessions().size()) == 0;
        return new Line(nomination, true, missed ? Notice.MINUTES / 2 : Notice.MINUTES);
    }

    private record Line(UUID nomination, boolean present, int minutes) {}

    private Set<UUID> pending() {
        return officer().list(course() + "/certificates", Earned.class).stream()
                .filter(Earned::pending)
                .map(Earned::nomination)
                .collect(Collectors.toSet());
    }

    private List<Candidate> candidates() {
        return officer().list(round("/candidates"), Candidate.class);
    }

    private Roster roster() {
        return officer().get(round("/roster"), Roster.class);
    }

    private Caller officer() {
        return platform.as(Account.OFFICER);
    }

    private String nominations(String what) {
        return "/nominations/api/projects/%s/%s".formatted(notice.code(), what);
    }

    private String round(String what) {
        return "/selection/api/rounds/%s%s".formatted(notice.code(), what);
    }

    private String course() {
        return "/certificates/api/projects/" + notice.code();
    }
}

package org.convoke.journeys;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Caller;
import org.convoke.journeys.client.Platform;
import org.convoke.journeys.client.Refused;
import org.convoke.journeys.client.Trouble;

/// The nomination service as a story uses it: the Secretariat publishes, NPO systems nominate.
final class NominationDesk {
    private static final String API = "/nominations/api";

    private final Stage stage;
    private final Map<Nominee, UUID> nominations = new HashMap<>();

    private record Nominated(UUID id, boolean late, List<String> missing, boolean provisional) {}

    private record Code(String code) {}

    NominationDesk(Stage stage) {
        this.stage = stage;
    }

    static List<String> projects(Platform platform) {
        return platform.as(Account.OFFICER).all(API + "/projects", Code.class).stream()
                .map(Code::code)
                .toList();
    }

    void publish() {
        var project = stage.project();
        stage.step(
                "The Secretariat drafts the notification of project %s, the Secretary-General signs, it goes out.",
                project.code());
        var published = new Publication(stage.platform()).publish(project.json());
        stage.journal().expect("ProjectNotified", 1, "host");
        stage.remark(
                "Nominations close at %s; selected people are told by %s.",
                stage.when(published.closesAt()), published.announceBy());
    }

    /// @param when in the project's zone
    void nominate(String when, List<Nominee> people) {
        stage.at(when);
        people.forEach(this::nominate);
    }

    /// After the last instant at which a nomination is taken.
    void nominateInVain(String when, Nominee nominee) {
        try {
            nominate(when, List.of(nominee));
        } catch (Refused refused) {
            stage.remark("Refused: %s", refused.getMessage());
            return;
        }
        throw new Trouble("The nomination of %s came too late and was taken all the same.".formatted(nominee.name()));
    }

    private void nominate(Nominee nominee) {
        stage.step("%s: the NPO nominates %s.", Stage.country(nominee.country()), nominee.name());
        var nominated = system(nominee).post(nominationsPath(), nominee.endorsed(), Nominated.class);
        stage.journal().expect("NominationSubmitted", 1, "npo");
        nominations.put(nominee, nominated.id());
        if (nominated.late()) stage.remark("It comes late.");
        if (!nominated.missing().isEmpty()) stage.remark("It lacks %s.", String.join(", ", nominated.missing()));
        if (nominated.provisional()) stage.remark("It is provisional: the government's approval is to follow.");
    }

    void supply(Nominee nominee, String document) {
        var country = Stage.country(nominee.country());
        stage.step("%s: the NPO sends what %s's nomination lacked: %s.", country, nominee.name(), document);
        act(nominee, "documents", Map.of("documents", List.of(document)));
        stage.journal().expect("NominationCompleted", 1, "npo");
    }

    void approve(Nominee nominee) {
        var country = Stage.country(nominee.country());
        stage.step("%s: the NPO confirms the government's approval of %s.", country, nominee.name());
        act(nominee, "government-approval", Map.of());
        stage.journal().expect("GovernmentApprovalConfirmed", 1, "npo");
    }

    /// The Secretariat asks; nobody can be selected before the NPO has answered.
    void sendBack(Nominee nominee, String question) {
        stage.step("The Secretariat returns the nomination of %s: %s", nominee.name(), question);
        change(stage.platform().as(Account.OFFICER), nominee, "return", Map.of("text", question));
        stage.journal().expect("NominationReturned", 1, "npo");
    }

    /// The NPO answers in the form, and an officer endorses it once more.
    void answer(Nominee nominee, String position) {
        stage.step("%s: the NPO answers; %s is %s.", Stage.country(nominee.country()), nominee.name(), position);
        system(nominee).replace(nominationPath(nominee), nominee.form("position", position));
        change(system(nominee), nominee, "endorsement", Map.of("endorsedBy", nominee.endorser()));
        stage.journal().expect("NominationSubmitted", 1, "npo");
    }

    /// @param nominees of one country, all of them, best first
    void rank(List<Nominee> nominees) {
        var country = Stage.country(nominees.getFirst().country());
        var names = nominees.stream().map(Nominee::name).collect(Collectors.joining(", "));
        stage.step("%s: the NPO puts its nominees into another order: %s.", country, names);
        var order =
                Map.of("nominations", nominees.stream().map(nominations::get).toList());
        system(nominees.getFirst()).replace(projectPath() + "/ranks", order);
        stage.journal().expect("NomineesRanked", 1, "");
    }

    void recall(Nominee nominee, String reason) {
        stage.step("%s: the NPO recalls %s. %s", Stage.country(nominee.country()), nominee.name(), reason);
        change(system(nominee), nominee, "recall", Map.of("reason", reason));
        stage.journal().expect("NominationRecalled", 1, "secretariat");
    }

    UUID nomination(Nominee nominee) {
        return nominations.get(nominee);
    }

    /// Whom an NPO put forward, of those who have a place on the roster.
    List<Nominee> nominees(List<Roster.Place> places) {
        var named = nominations.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return places.stream().map(place -> named.get(place.nomination())).toList();
    }

    Set<Dossier> dossiers() {
        return Set.copyOf(stage.platform().as(Account.OFFICER).all(nominationsPath(), Dossier.class));
    }

    private void act(Nominee nominee, String act, Object body) {
        system(nominee).post(nominationPath(nominee) + "/" + act, body, ObjectNode.class);
    }

    private void change(Caller caller, Nominee nominee, String act, Object body) {
        var path = nominationPath(nominee);
        caller.change(path + "/" + act, caller.etag(path), body, ObjectNode.class);
    }

    private String nominationPath(Nominee nominee) {
        return "%s/nominations/%s".formatted(API, nominations.get(nominee));
    }

    private String nominationsPath() {
        return projectPath() + "/nominations";
    }

    private String projectPath() {
        return "%s/projects/%s".formatted(API, stage.project().code());
    }

    private Caller system(Nominee nominee) {
        return stage.platform().as(Account.system(nominee.country()));
    }
}

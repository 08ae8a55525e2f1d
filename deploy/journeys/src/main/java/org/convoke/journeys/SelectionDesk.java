package org.convoke.journeys;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Caller;
import org.convoke.journeys.client.Until;

/// The selection service as a story uses it: the Secretariat selects and announces, an NPO reports a withdrawal.
final class SelectionDesk {
    /// Told together with the names; digital projects insist on it.
    private static final Map<String, ?> PROGRAMME = Map.of(
            "programme",
            Map.of(
                    "link",
                    "https://secretariat.example/programme.pdf",
                    "speakers",
                    List.of("Dr. Rina Tan, Institute of Public Administration")));

    private final Stage stage;
    private final Caller officer;
    private final String path;

    SelectionDesk(Stage stage) {
        this.stage = stage;
        this.officer = stage.platform().as(Account.OFFICER);
        this.path = "/selection/api/rounds/" + stage.project().code();
    }

    Round round() {
        return officer.get(path, Round.class);
    }

    Roster roster() {
        return officer.get(path + "/roster", Roster.class);
    }

    /// Waits for the clock to close the window, two seconds before its last instant.
    ///
    /// @param silent how many invited countries have nominated nobody
    void watchWindowClose(int silent) {
        stage.at(stage.project().closesOn() + "T23:59:57");
        stage.step("The last seconds of the closing date pass.");
        stage.journal().expect("NominationWindowClosed", 1, "host");
        stage.journal().expect("CountryDidNotNominate", silent, "npo");
        Until.holds("the round to await decisions", () -> round().status().equals("DECIDING"));
    }

    /// @param nominations as the nomination service has them now
    /// @param waiting how many alternates at most, by pool
    void decide(Set<Dossier> nominations, int waiting) {
        var candidates = candidates(nominations);
        stage.step("The Secretariat looks at %d candidates and decides.", candidates.size());
        var choice = choose(candidates, waiting);
        var decisions = Map.of(
                "participants",
                Choice.ids(choice.participants()),
                "alternates",
                Choice.ids(choice.alternates()),
                "withoutProposal",
                "The seats go round by round to the best of each country.");
        officer.replace(path + "/decisions", round().etag(), decisions);
    }

    private Choice choose(List<Candidate> candidates, int waiting) {
        candidates.stream()
                .filter(candidate -> !candidate.selectable())
                .forEach(candidate -> stage.remark("%s is left out: %s.", candidate.name(), candidate.reasons()));
        stage.remark("Round by round each country's best remaining candidate gets a seat; the next in line wait.");
        var seats = Map.of(
                "OVERSEAS",
                stage.project().overseasSeats(),
                "LOCAL",
                stage.project().localSeats());
        var choice = Choice.among(candidates, seats, waiting);
        stage.remark("Participants: %s.", names(choice.participants()));
        if (!choice.alternates().isEmpty()) stage.remark("Alternates: %s.", names(choice.alternates()));
        return choice;
    }

    void announce() {
        var round = round();
        stage.step("The Secretariat announces the selection; it had until %s.", round.announceBy());
        officer.change(path + "/announcement", round.etag(), PROGRAMME, ObjectNode.class);
        round.stay()
                .ifPresent(stay -> stage.remark(
                        "Overseas participants arrive on %s, leave on %s and are insured from %s to %s.",
                        stay.arriveOn(), stay.departOn(), stay.insuredFrom(), stay.insuredTo()));
        stage.journal().expect("SelectionAnnounced", 1, "host");
    }

    void withdraw(Nominee nominee, UUID nomination, String reason, String explanation) {
        var country = Stage.country(nominee.country());
        stage.step("%s: the NPO reports that %s cannot come. %s", country, nominee.name(), explanation);
        var withdrawal = "%s/participants/%s/withdrawal".formatted(path, nomination);
        stage.platform()
                .as(Account.system(nominee.country()))
                .post(withdrawal, Map.of("reason", reason, "explanation", explanation), ObjectNode.class);
        stage.remark("The seat goes to the best alternate, one of the same country before others.");
        stage.journal().expect("AlternatePromoted", 1, "host");
    }

    private List<Candidate> candidates(Set<Dossier> nominations) {
        Until.holds(
                "%d candidates in the selection service".formatted(nominations.size()),
                () -> Set.copyOf(officer.list(path + "/candidates", Dossier.class))
                        .equals(nominations));
        return officer.list(path + "/candidates", Candidate.class);
    }

    private static String names(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> "%s (%s)".formatted(candidate.name(), candidate.country()))
                .collect(Collectors.joining(", "));
    }
}

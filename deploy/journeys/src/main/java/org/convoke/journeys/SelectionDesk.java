package org.convoke.journeys;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Caller;
import org.convoke.journeys.client.Refused;
import org.convoke.journeys.client.Trouble;
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
    /// @return the people whom nothing keeps from being chosen
    List<Candidate> candidates(Set<Dossier> nominations) {
        Until.holds(
                "%d candidates in the selection service".formatted(nominations.size()),
                () -> Set.copyOf(officer.list(path + "/candidates", Dossier.class))
                        .equals(nominations));
        var candidates = officer.list(path + "/candidates", Candidate.class);
        stage.step("The Secretariat looks at %d candidates.", candidates.size());
        candidates.stream()
                .filter(candidate -> !candidate.selectable())
                .forEach(candidate -> stage.remark("%s is left out: %s.", candidate.name(), candidate.reasons()));
        return candidates.stream().filter(Candidate::selectable).toList();
    }

    /// Before the announcement nobody outside of the Secretariat hears who was chosen.
    void askInVain(String country) {
        stage.step("%s: the NPO asks who was chosen.", Stage.country(country));
        try {
            stage.platform().as(Account.system(country)).get(path + "/roster", Roster.class);
        } catch (Refused refused) {
            stage.remark("Refused: %s", refused.getMessage());
            return;
        }
        throw new Trouble("An NPO was told who was chosen before the announcement.");
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
        stage.journal().expect("ParticipantWithdrawn", 1, "host");
        stage.journal().expect("SeatVacated", 1, "");
    }

    /// Whoever still waits when the project starts waits no longer.
    void watchStart(String when, Roster roster) {
        stage.at(when);
        stage.step(
                "The project starts, and %d alternates are released by the clock.",
                roster.alternates().size());
        stage.journal().expect("AlternateReleased", roster.alternates().size(), "npo");
    }
}

package org.convoke.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Caller;

/// How the Secretariat puts a group together: a proposal, what it would cost to overrule it, and the silent decision.
final class ProposalDesk {
    private final Stage stage;
    private final Caller officer;
    private final String path;

    private record Weighing(List<Change> objectives) {}

    private record Change(String words, Optional<Long> proposed, long decided, String comparison) {

        boolean matters() {
            return !comparison.equals("EQUAL");
        }
    }

    private record Explanation(List<String> sentences) {}

    ProposalDesk(Stage stage) {
        this.stage = stage;
        this.officer = stage.platform().as(Account.OFFICER);
        this.path = "/selection/api/rounds/" + stage.project().code();
    }

    /// @param overbooked seats beyond the overseas quota
    Proposal propose(int overbooked) {
        stage.step("The Secretariat has the best group computed, %d of it overbooked.", overbooked);
        var proposal = officer.post(path + "/proposals", Map.of("overbooked", overbooked), Proposal.class);
        stage.remark(
                "%d people, %s; homogeneity %d of 100.",
                proposal.participants().size(),
                proposal.provenOptimal() ? "proven to be the best group" : "with a proven gap",
                proposal.homogeneity().orElseThrow().index());
        proposal.objectives().forEach(reached -> stage.remark("%s: %d", reached.words(), reached.value()));
        return proposal;
    }

    void explain(Proposal proposal, Proposal.Person person) {
        stage.step("The Secretariat asks why %s is not in it.", person);
        var address = "%s/proposals/%d/candidates/%s".formatted(path, proposal.id(), person.nomination());
        officer.get(address, Explanation.class).sentences().forEach(words -> stage.remark("%s", words));
    }

    /// Shows what overruling the proposal would do before anything is saved.
    void preview(Proposal proposal, List<Swap> swaps, int waiting) {
        stage.step("The Secretariat looks at what %d overrides would do.", swaps.size());
        swaps.forEach(each -> stage.remark("%s", each.reason()));
        var weighing = officer.post(path + "/decisions/preview", decisions(proposal, swaps, waiting), Weighing.class);
        weighing.objectives().stream()
                .filter(Change::matters)
                .forEach(change -> stage.remark(
                        "%s: %d instead of %d, %s",
                        change.words(), change.decided(), change.proposed().orElseThrow(), change.comparison()));
    }

    /// @param waiting how many of the proposed alternates are to wait
    void decide(Proposal proposal, List<Swap> swaps, int waiting) {
        stage.step("The Secretariat decides in silence; nobody else hears of it yet.");
        var etag = officer.get(path, Round.class).etag();
        officer.replace(path + "/decisions", etag, decisions(proposal, swaps, waiting));
        var decided = officer.get(path + "/roster", Roster.class);
        stage.remark("Participants: %s.", names(decided.participants()));
        stage.remark("Alternates: %s.", names(decided.alternates()));
    }

    /// Whoever makes room for somebody else waits before all other alternates.
    private static Map<String, ?> decisions(Proposal proposal, List<Swap> swaps, int waiting) {
        var participants = new ArrayList<>(ids(proposal.participants()));
        var alternates = new ArrayList<>(ids(proposal.alternates()));
        for (var each : swaps) {
            participants.remove(each.out());
            participants.add(each.in());
            alternates.remove(each.in());
        }
        var out = swaps.stream().map(Swap::out);
        var decisions = new HashMap<String, Object>();
        decisions.put("participants", participants);
        decisions.put(
                "alternates",
                Stream.concat(out, alternates.stream().limit(waiting)).toList());
        decisions.put("proposal", proposal.id());
        decisions.put(
                "departures", swaps.stream().flatMap(ProposalDesk::departures).toList());
        if (!swaps.isEmpty()) decisions.put("alternatesReason", "Whoever made room for somebody else waits first.");
        return decisions;
    }

    private static Stream<Map<String, ?>> departures(Swap swap) {
        return Stream.of(swap.in(), swap.out())
                .map(nomination -> Map.of("nomination", nomination, "reason", swap.reason()));
    }

    private static List<UUID> ids(List<Proposal.Person> people) {
        return people.stream().map(Proposal.Person::nomination).toList();
    }

    private static String names(List<Roster.Place> places) {
        return places.stream()
                .map(place -> "%s (%s)".formatted(place.name(), place.country()))
                .collect(Collectors.joining(", "));
    }
}

package org.convoke.selection.web.bench.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.printing.Wording;
import org.convoke.selection.Slate;
import org.convoke.selection.group.Departure;
import org.convoke.selection.group.Figures;
import org.convoke.selection.group.Weighing;
import org.convoke.selection.proposal.Breach;
import org.convoke.selection.proposal.Score;
import org.convoke.selection.web.Objectives;
import org.convoke.selection.web.WeighingView;
import org.convoke.selection.web.bench.Words;

/// What decisions would do, in words, and the reasons that they still need.
///
/// @param problem why they cannot be made like this; then there is nothing else
/// @param likeness homogeneity as proposed, in force and decided
public record WeighingSheet(
        Optional<String> problem,
        List<Line> lines,
        List<String> likeness,
        List<String> breaches,
        List<Leaving> departures,
        boolean reordered,
        String order) {

    public record Line(String words, String proposed, String inForce, String decided, String comparison, String tone) {}

    /// @param price what this departure alone would change
    /// @param reason as typed so far
    public record Leaving(UUID nomination, String name, String country, String move, String price, String reason) {}

    static WeighingSheet refused(String problem) {
        return new WeighingSheet(Optional.of(problem), List.of(), List.of(), List.of(), List.of(), false, "");
    }

    /// @param before the reasons that were given when the round was decided last
    static WeighingSheet of(Weighing weighing, Slate slate, String order, Map<UUID, String> before) {
        var view = WeighingView.of(weighing);
        return new WeighingSheet(
                Optional.empty(),
                view.objectives().stream().map(WeighingSheet::line).toList(),
                likeness(weighing),
                weighing.breaches().stream()
                        .map(Breach::sentence)
                        .map(words -> Words.named(words, slate))
                        .toList(),
                weighing.departures().stream()
                        .map(departure -> leaving(departure, weighing, slate, before))
                        .toList(),
                weighing.reordered(),
                order);
    }

    private static Line line(WeighingView.Change change) {
        return new Line(
                change.words(),
                change.proposed().map(WeighingSheet::figure).orElse(""),
                change.inForce().map(WeighingSheet::figure).orElse(""),
                figure(change.decided()),
                Words.plain(change.comparison()),
                switch (change.comparison()) {
                    case BETTER -> "good";
                    case WORSE -> "bad";
                    case EQUAL, NEW -> "soft";
                });
    }

    private static String figure(long value) {
        return "%,d".formatted(value);
    }

    private static List<String> likeness(Weighing weighing) {
        return Stream.of(
                        likeness("as proposed", weighing.proposed()),
                        likeness("in force", weighing.inForce()),
                        likeness("like this", Optional.of(weighing.decided())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> likeness(String which, Optional<Figures> figures) {
        return figures.flatMap(Figures::homogeneity).map(group -> "%s %d".formatted(which, group.index()));
    }

    private static Leaving leaving(Departure departure, Weighing weighing, Slate slate, Map<UUID, String> before) {
        var candidate = slate.get(departure.nomination());
        return new Leaving(
                departure.nomination(),
                candidate.nominee().name(),
                Wording.country(candidate.nominee().country()),
                switch (departure.kind()) {
                    case ADDED -> "taken in against the proposal";
                    case REMOVED -> "left out against the proposal";
                },
                price(weighing.prices().get(departure.nomination()), weighing.order()),
                departure.reason().orElseGet(() -> before.getOrDefault(departure.nomination(), "")));
    }

    private static String price(Score difference, List<Objective> order) {
        var figures = new Figures(difference, Optional.empty());
        var changes = order.stream()
                .filter(objective -> figures.value(objective) != 0)
                .map(objective -> "%s %+,d".formatted(Objectives.words(objective), figures.value(objective)))
                .toList();
        return changes.isEmpty() ? "changes no objective" : String.join("; ", changes);
    }
}

package org.convoke.selection.web.bench.seat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.TravelTerms;
import org.convoke.contracts.TravelTerms.Cover;
import org.convoke.printing.Wording;
import org.convoke.selection.Terms;
import org.convoke.selection.travel.AssessReadiness.Assessed;
import org.convoke.selection.travel.Insurance;
import org.convoke.selection.travel.Itinerary;
import org.convoke.selection.travel.Readiness.Task;
import org.convoke.selection.travel.Trip;
import org.convoke.selection.web.bench.Words;

/// How far somebody is ready to travel, and the forms for it filled in as far as things are known.
///
/// @param tasks empty for whoever does not travel
public record TravelSheet(
        UUID nomination,
        String name,
        String country,
        boolean accepted,
        boolean ready,
        List<Done> tasks,
        String remarks,
        String ticket,
        String arrive,
        String depart,
        String justification,
        String visa,
        String policyNumber,
        String insuredFrom,
        String insuredTo,
        List<Line> covers) {

    public record Done(String name, boolean done) {}

    /// @param amount insured, or else asked for
    public record Line(String field, String label, int amount) {}

    public boolean travels() {
        return !tasks.isEmpty();
    }

    static TravelSheet of(Assessed assessed, Terms terms) {
        var nominee = assessed.participant().nominee();
        var readiness = assessed.readiness();
        var stay = terms.stay(assessed.participant().pool());
        var itinerary = assessed.trip().flatMap(Trip::itinerary);
        var insurance = assessed.trip().flatMap(Trip::insurance);
        return new TravelSheet(
                nominee.nomination(),
                nominee.name(),
                Wording.country(nominee.country()),
                readiness.accepted(),
                readiness.ready(),
                tasks(assessed),
                Wording.list(readiness.remarks().stream().map(Words::plain).toList()),
                itinerary.flatMap(Itinerary::ticket).orElse(""),
                text(itinerary.map(Itinerary::arriveOn).or(() -> stay.map(paid -> paid.arriveOn()))),
                text(itinerary.map(Itinerary::departOn).or(() -> stay.map(paid -> paid.departOn()))),
                itinerary.flatMap(Itinerary::justification).orElse(""),
                text(assessed.trip().flatMap(Trip::visaGrantedOn)),
                insurance.map(Insurance::policyNumber).orElse(""),
                text(insurance.map(Insurance::from).or(() -> stay.map(paid -> paid.insuredFrom()))),
                text(insurance.map(Insurance::to).or(() -> stay.map(paid -> paid.insuredTo()))),
                covers(terms.policy().travelTerms(), insurance));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static List<Done> tasks(Assessed assessed) {
        var tasks = assessed.readiness().tasks();
        return Stream.of(Task.values())
                .filter(tasks::containsKey)
                .map(task -> new Done(Words.plain(task), tasks.get(task)))
                .toList();
    }

    private static List<Line> covers(Optional<TravelTerms> terms, Optional<Insurance> known) {
        return terms.map(TravelTerms::covers).orElse(List.of()).stream()
                .map(asked -> new Line(
                        "cover-" + asked.risk(),
                        "%s, in %s".formatted(Words.plain(asked.risk()), asked.currency()),
                        insured(asked, known).orElse(asked.amount())))
                .toList();
    }

    private static Optional<Integer> insured(Cover asked, Optional<Insurance> known) {
        return known.stream()
                .flatMap(insurance -> insurance.covers().stream())
                .filter(cover -> cover.risk() == asked.risk())
                .map(Cover::amount)
                .findFirst();
    }
}

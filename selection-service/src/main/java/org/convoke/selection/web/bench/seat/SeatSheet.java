package org.convoke.selection.web.bench.seat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.contracts.Pool;
import org.convoke.printing.Wording;
import org.convoke.selection.Candidate;
import org.convoke.selection.Slate;
import org.convoke.selection.Terms;
import org.convoke.selection.offer.Offer;
import org.convoke.selection.web.SuccessionResource.Line;
import org.convoke.selection.web.SuccessionResource.OpenSeat;
import org.convoke.selection.web.SuccessionResource.Vacancy;
import org.convoke.selection.web.SuccessionResource.Waiting;
import org.convoke.selection.web.bench.OfferCount;
import org.convoke.selection.web.bench.Words;

/// Seats, who has them, which are free and who waits.
///
/// @param absent countries that have nobody, whose seats may go to others (R077, R082)
public record SeatSheet(List<Holder> holders, List<Free> free, List<Alternate> alternates, String absent) {

    /// @param answer what became of the offer, with its last moment; empty where a seat needs no answer
    public record Holder(UUID nomination, String name, String country, String pool, String standing, String answer) {}

    /// A seat that an officer may give to somebody.
    ///
    /// @param address of the act, below the page
    /// @param proposed whose turn it is
    public record Free(String address, String words, String proposed, List<Choice> choices) {}

    /// @param able whether there is time enough
    public record Choice(UUID nomination, String words, boolean chosen, boolean able) {}

    /// @param hurdle why this person is skipped; empty for whoever can make it
    public record Alternate(
            UUID nomination, String name, String country, String pool, String standing, String visa, String hurdle) {}

    static SeatSheet of(Line line, Slate slate, List<Offer> offers, Terms terms) {
        var byNomination =
                offers.stream().collect(Collectors.toMap(Offer::nomination, offer -> offer, (_, later) -> later));
        return new SeatSheet(
                slate.participants().stream()
                        .map(candidate -> holder(candidate, byNomination, terms))
                        .toList(),
                Stream.concat(
                                line.vacancies().stream().map(vacancy -> free(vacancy, line.alternates())),
                                line.openSeats().stream().map(seat -> free(seat, line.alternates())))
                        .toList(),
                line.alternates().stream().map(SeatSheet::alternate).toList(),
                Wording.countries(line.absent()));
    }

    private static Holder holder(Candidate candidate, Map<UUID, Offer> offers, Terms terms) {
        var answer = Optional.ofNullable(offers.get(candidate.nomination())).map(offer -> answer(offer, terms));
        return new Holder(
                candidate.nomination(),
                candidate.nominee().name(),
                Wording.country(candidate.nominee().country()),
                Words.of(candidate.pool()),
                Words.of(candidate.standing()),
                answer.orElse(""));
    }

    static String answer(Offer offer, Terms terms) {
        var words = OfferCount.words(offer.status());
        var answered = offer.answeredAt().map(at -> words + ", " + Words.moment(at, terms.zone()));
        return switch (offer.status()) {
            case OFFERED -> "%s until %s".formatted(words, Words.moment(offer.answerBy(), terms.zone()));
            case ACCEPTED, DECLINED -> answered.orElse(words);
            case EXPIRED, WITHDRAWAL_REPORTED, WITHDRAWN, NO_SHOW, DISQUALIFIED -> words;
        };
    }

    private static Free free(Vacancy vacancy, List<Waiting> waiting) {
        return new Free(
                "vacated/" + vacancy.left(),
                "%s seat %d, left by %s (%s)"
                        .formatted(
                                Words.of(vacancy.pool()),
                                vacancy.seat(),
                                vacancy.name(),
                                Wording.country(vacancy.country())),
                name(vacancy.proposed(), waiting),
                choices(vacancy.pool(), vacancy.proposed(), waiting));
    }

    private static Free free(OpenSeat seat, List<Waiting> waiting) {
        return new Free(
                "open/%s/%d".formatted(seat.pool(), seat.seat()),
                "%s seat %d, which nobody has had".formatted(Words.of(seat.pool()), seat.seat()),
                name(seat.proposed(), waiting),
                choices(seat.pool(), seat.proposed(), waiting));
    }

    private static String name(Optional<UUID> proposed, List<Waiting> waiting) {
        return waiting.stream()
                .filter(one -> proposed.equals(Optional.of(one.nomination())))
                .map(Waiting::name)
                .findFirst()
                .orElse("");
    }

    private static List<Choice> choices(Pool pool, Optional<UUID> proposed, List<Waiting> waiting) {
        return waiting.stream()
                .filter(one -> one.pool() == pool)
                .map(one -> new Choice(
                        one.nomination(),
                        "%s, %s%s"
                                .formatted(
                                        one.name(),
                                        Wording.country(one.country()),
                                        one.position()
                                                .map(place -> ", place " + place)
                                                .orElse("")),
                        proposed.equals(Optional.of(one.nomination())),
                        one.hurdle().isEmpty()))
                .toList();
    }

    private static Alternate alternate(Waiting one) {
        return new Alternate(
                one.nomination(),
                one.name(),
                Wording.country(one.country()),
                Words.of(one.pool()),
                Words.of(one.standing())
                        + one.position().map(place -> ", place " + place).orElse(""),
                one.needsVisa() ? "needs a visa" : "needs no visa",
                one.hurdle()
                        .map(hurdle -> "cannot make it: %s takes %s before the start and %d are left"
                                .formatted(
                                        Words.plain(hurdle.kind()),
                                        Words.count(hurdle.daysNeeded(), "day"),
                                        hurdle.daysLeft()))
                        .orElse(""));
    }
}

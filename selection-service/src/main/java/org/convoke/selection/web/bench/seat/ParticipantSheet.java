package org.convoke.selection.web.bench.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.printing.Wording;
import org.convoke.selection.Candidate;
import org.convoke.selection.Round;
import org.convoke.selection.Standing;
import org.convoke.selection.offer.Declaration;
import org.convoke.selection.offer.Offer;
import org.convoke.selection.offer.OfferStatus;
import org.convoke.selection.web.OfferSheet;
import org.convoke.selection.web.bench.CandidateSheet.Fact;
import org.convoke.selection.web.bench.Words;

/// Somebody with a seat, or who waits for one, and what can be done for this person now.
///
/// @param next what may become of the offer, as things stand
/// @param reported what the person has told the NPO, which has yet to pass it on (R111)
public record ParticipantSheet(
        UUID nomination,
        String name,
        List<Fact> facts,
        boolean seated,
        Set<OfferStatus> next,
        Optional<String> reported,
        boolean needsVisa,
        List<Declared> declarations) {

    public record Declared(String value, String text) {}

    static ParticipantSheet of(Candidate candidate, Round round, Optional<Offer> offer, Instant now) {
        var open = round.awaitsStart(now);
        return new ParticipantSheet(
                candidate.nomination(),
                candidate.nominee().name(),
                facts(candidate, round, offer),
                open && candidate.standing() == Standing.SELECTED,
                open ? offer.map(given -> given.status().next()).orElse(Set.of()) : Set.of(),
                offer.filter(given -> given.status() == OfferStatus.WITHDRAWAL_REPORTED)
                        .flatMap(Offer::report)
                        .map(report -> "%s: %s".formatted(Words.plain(report.reason()), report.explanation())),
                candidate.needsVisa(),
                Declaration.required(round.terms(), candidate.pool()).stream()
                        .map(declaration -> new Declared(declaration.name(), declaration.text()))
                        .toList());
    }

    private static List<Fact> facts(Candidate candidate, Round round, Optional<Offer> offer) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Country", Wording.country(candidate.nominee().country())));
        facts.add(new Fact("Seats", Words.of(candidate.pool())));
        facts.add(new Fact("Standing", Words.of(candidate.standing())));
        candidate.seat().ifPresent(seat -> facts.add(new Fact("Seat", String.valueOf(seat))));
        candidate.position().ifPresent(place -> facts.add(new Fact("Place as an alternate", String.valueOf(place))));
        offer.ifPresent(given -> facts.add(new Fact("Offer", SeatSheet.answer(given, round.terms()))));
        candidate.promotionReason().ifPresent(reason -> facts.add(new Fact("Promoted because", reason)));
        candidate
                .withdrawal()
                .ifPresent(withdrawal -> facts.add(new Fact(
                        "Withdrew",
                        "%s, %s: %s"
                                .formatted(
                                        Words.moment(
                                                withdrawal.at(), round.terms().zone()),
                                        Words.plain(withdrawal.reason()),
                                        withdrawal.explanation()))));
        return facts;
    }

    public boolean answerable() {
        return next.contains(OfferStatus.ACCEPTED);
    }

    public boolean disqualifiable() {
        return next.contains(OfferStatus.DISQUALIFIED);
    }

    public List<OfferSheet.Choice> reasons() {
        return Stream.of(WithdrawalReason.values()).map(OfferSheet.Choice::of).toList();
    }
}

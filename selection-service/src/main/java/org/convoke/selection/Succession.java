package org.convoke.selection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.convoke.contracts.OfferPolicy;
import org.convoke.contracts.OfferPolicy.Promotion;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent;
import org.convoke.selection.Hurdle.Obstacle;
import org.convoke.selection.PromotionRefused.CannotMakeIt;
import org.convoke.selection.PromotionRefused.NotInLine;
import org.convoke.webkit.Refusal;

/// Who comes next for a vacated seat (R075 to R079): the alternates of its pool in the order of the policy, without
/// those who cannot make it to the start any more (ADR 98).
public record Succession(Terms terms, Instant now) {

    /// Gives the vacated seat to somebody overbooked, or else to the best alternate who can make it (R079, R081).
    ///
    /// @return empty when nobody moves up; that somebody overbooked does is told only where seats are offered
    Optional<SelectionEvent> fill(Candidate leaver, Slate slate) {
        var seating = slate.seating(leaver.pool(), terms);
        var free = seating.free(leaver);
        if (free.isPresent() && seating.overbooked().isPresent()) {
            var used = seating.overbooked().get().cover(leaver, free.get());
            return terms.policy().offers().map(_ -> used);
        }
        return free.flatMap(seat -> next(leaver, slate.alternates()).map(alternate -> moveUp(alternate, leaver, seat)));
    }

    private SelectionEvent moveUp(Candidate alternate, Candidate leaver, int seat) {
        var confirmed = terms.policy().offers().filter(policy -> policy.promotion() == Promotion.CONFIRMED);
        return confirmed.isPresent()
                ? alternate.proposePromotion(leaver.nominee(), now)
                : alternate.promote(leaver.nominee(), seat, terms.stay(leaver.pool()));
    }

    /// The best alternate of the pool who can make it, whoever's seat it was meant to be (R079).
    Optional<Candidate> next(Pool pool, List<Candidate> alternates) {
        return able(pool, alternates)
                .filter(alternate -> alternate.standing() == Standing.ALTERNATE)
                .findFirst();
    }

    private Stream<Candidate> able(Pool pool, List<Candidate> alternates) {
        return alternates.stream()
                .filter(alternate -> alternate.standing() == Standing.ALTERNATE || alternate.reserved())
                .sorted(Comparator.comparing(alternate -> alternate.position().orElse(Integer.MAX_VALUE)))
                .filter(alternate -> alternate.pool() == pool)
                .filter(alternate -> hurdle(alternate).isEmpty());
    }

    Optional<Candidate> next(Candidate leaver, List<Candidate> alternates) {
        var able = able(leaver.pool(), alternates).toList();
        Predicate<Candidate> first = switch (terms.policy().alternateOrder()) {
            case MERIT_ONLY -> _ -> true;
            case SAME_COUNTRY_FIRST -> alternate -> compatriots(alternate, leaver);
        };
        return able.stream().filter(first).findFirst().or(() -> able.stream().findFirst());
    }

    private static boolean compatriots(Candidate one, Candidate other) {
        return one.nominee().country().equals(other.nominee().country());
    }

    /// Refuses whoever does not wait for this seat or cannot make it.
    ///
    /// @param proposed whether the seat is the one that this person was proposed for
    void require(Candidate chosen, Pool pool, boolean proposed) {
        var inLine = switch (chosen.standing()) {
            case ALTERNATE -> true;
            case PROMOTION_PROPOSED -> proposed || chosen.reserved();
            case NOMINATED, RECALLED, PROPOSED_PARTICIPANT, PROPOSED_ALTERNATE -> false;
            case SELECTED, NOT_SELECTED, WITHDRAWN, VACATED, RELEASED -> false;
        };
        if (!inLine || chosen.pool() != pool) {
            throw Refusal.because(new NotInLine(chosen.nomination()));
        }
        hurdle(chosen).ifPresent(hurdle -> {
            throw Refusal.because(new CannotMakeIt(chosen.nomination(), hurdle));
        });
    }

    /// Empty for whoever can make it, and wherever the policy sets no times.
    public Optional<Hurdle> hurdle(Candidate alternate) {
        return terms.policy().offers().flatMap(policy -> hurdle(alternate, policy));
    }

    private Optional<Hurdle> hurdle(Candidate alternate, OfferPolicy policy) {
        var left = ChronoUnit.DAYS.between(terms.dayOf(now), terms.startsOn());
        var travels = terms.stay(alternate.pool()).isPresent();
        var hurdles = Stream.of(
                new Hurdle(Obstacle.CUT_OFF, policy.cutOffDays() + 1L, left),
                new Hurdle(Obstacle.TICKET, travels ? policy.ticketDays() : left, left),
                new Hurdle(Obstacle.VISA, travels && alternate.needsVisa() ? policy.visaDays() : left, left));
        return hurdles.filter(hurdle -> hurdle.daysLeft() < hurdle.daysNeeded()).findFirst();
    }
}

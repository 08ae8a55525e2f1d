package org.convoke.selection.web.bench.seat;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.convoke.selection.Candidates;
import org.convoke.selection.offer.Offers;
import org.convoke.selection.travel.AssessReadiness;
import org.convoke.selection.web.bench.RoundSheet;
import org.convoke.selection.web.bench.RoundSheets;
import org.convoke.selection.web.bench.Typed;

/// Lays out the page of one participant, which several kinds of forms come back to.
@ApplicationScoped
class ParticipantDesk {

    private final RoundSheets sheets;
    private final Candidates candidates;
    private final Offers offers;
    private final AssessReadiness assessReadiness;
    private final Clock clock;

    ParticipantDesk(
            RoundSheets sheets, Candidates candidates, Offers offers, AssessReadiness assessReadiness, Clock clock) {
        this.sheets = sheets;
        this.candidates = candidates;
        this.offers = offers;
        this.assessReadiness = assessReadiness;
        this.clock = clock;
    }

    record ParticipantPage(RoundSheet sheet, ParticipantSheet person, Optional<TravelSheet> travel, Typed typed)
            implements TemplateInstance {}

    ParticipantPage page(String code, UUID nomination, Typed typed) {
        var sheet = sheets.of(code);
        var slate = candidates.of(code);
        var offer = offers.ofProject(code).stream()
                .filter(given -> given.nomination().equals(nomination))
                .findFirst();
        var travel = assessReadiness.assess(code).stream()
                .filter(assessed -> assessed.participant().nomination().equals(nomination))
                .map(assessed -> TravelSheet.of(assessed, sheet.round().terms()))
                .findFirst();
        var person = ParticipantSheet.of(slate.get(nomination), sheet.round(), offer, clock.instant());
        return new ParticipantPage(sheet, person, travel, typed.named(slate));
    }

    static String address(String code, UUID nomination) {
        return "/selection/rounds/%s/participants/%s".formatted(code, nomination);
    }
}

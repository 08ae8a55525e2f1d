package org.convoke.selection.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.convoke.selection.travel.TravelRefused.DatesReversed;
import org.convoke.selection.travel.TravelRefused.ExtraStayUnexplained;
import org.convoke.webkit.Refusal;

/// A participant's ticket and dates are known. An extra stay needs a justification and is at the participant's own cost
/// (R092, R103).
@ApplicationScoped
public class NoteItinerary {

    private final Travellers travellers;

    NoteItinerary(Travellers travellers) {
        this.travellers = travellers;
    }

    /// @param onBehalfOf the country whose NPO says so; empty when the Secretariat does
    @Transactional
    public void note(String project, UUID nomination, Itinerary itinerary, Optional<String> onBehalfOf) {
        var traveller = travellers.locked(project, nomination, onBehalfOf);
        if (itinerary.departOn().isBefore(itinerary.arriveOn())) {
            throw Refusal.because(new DatesReversed());
        }
        if (itinerary.extended(traveller.stay()) && itinerary.justification().isEmpty()) {
            throw Refusal.because(new ExtraStayUnexplained());
        }
        traveller.trip().plan(itinerary);
    }
}

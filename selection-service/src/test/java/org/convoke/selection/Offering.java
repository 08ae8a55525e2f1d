package org.convoke.selection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.OfferPolicy;
import org.convoke.contracts.OfferPolicy.Promotion;
import org.convoke.contracts.Policy.AlternateOrder;
import org.convoke.contracts.Session;
import org.convoke.contracts.TravelTerms;
import org.convoke.contracts.TravelTerms.Bearer;
import org.convoke.contracts.TravelTerms.Cost;
import org.convoke.contracts.TravelTerms.Cover;
import org.convoke.contracts.TravelTerms.Risk;
import org.convoke.contracts.TravelTerms.Share;

/// Project A when its policy offers seats.
public final class Offering {

    /// Seven days to answer, three for alternates; visa 30 days, ticket 10, nobody within the last three.
    public static final OfferPolicy AT_ONCE = new OfferPolicy(7, 3, 30, 10, 3, Promotion.AUTOMATIC);

    /// What the notification of project A says (R084 to R086, R097).
    public static final TravelTerms TRAVEL = new TravelTerms(
            Stream.of(Risk.values())
                    .map(risk -> new Cover(risk, 4_000_000, "JPY"))
                    .toList(),
            6,
            List.of(
                    new Share(Cost.AIRFARE, Bearer.APO),
                    new Share(Cost.PER_DIEM_AND_HOTEL, Bearer.APO),
                    new Share(Cost.INSURANCE_PREMIUM, Bearer.PARTICIPANT),
                    new Share(Cost.VISA_AND_AIRPORT_TAX, Bearer.PARTICIPANT_OR_COUNTRY),
                    new Share(Cost.STOPOVER_AND_EXTRA_STAY, Bearer.PARTICIPANT)));

    private Offering() {}

    public static ProjectNotified tokyo(String code, int overseasSeats, OfferPolicy offers) {
        return tokyo(code, overseasSeats, offers, Optional.empty());
    }

    /// One seat, accepted only by somebody who has read the guide.
    public static ProjectNotified guided(String code, String guide) {
        var offers = new OfferPolicy(7, 3, 30, 10, 3, Promotion.AUTOMATIC, Optional.of(true));
        return Altered.guided(tokyo(code, 1, offers), guide);
    }

    public static ProjectNotified tokyo(
            String code, int overseasSeats, OfferPolicy offers, Optional<Integer> maximumPerCountry) {
        var plain = Samples.tokyo(code, overseasSeats, AlternateOrder.MERIT_ONLY);
        var opening = new Session("day-1", plain.startsOn(), "Opening", 360, true);
        return Altered.with(
                plain,
                List.of(opening),
                maximumPerCountry.map(Samples::bounded),
                Optional.of(offers),
                Optional.of(TRAVEL));
    }
}

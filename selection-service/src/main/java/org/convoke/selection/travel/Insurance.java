package org.convoke.selection.travel;

import java.time.LocalDate;
import java.util.List;
import org.convoke.contracts.Stay;
import org.convoke.contracts.TravelTerms;
import org.convoke.contracts.TravelTerms.Cover;

/// The policy that the APO bought for one participant (R083 to R088).
///
/// @param from the first day that is covered
/// @param to the last one
public record Insurance(String policyNumber, LocalDate from, LocalDate to, List<Cover> covers) {

    /// From the day before the start to the day after the end (R087, R088), with every line of cover (R084 to R086).
    boolean suffices(Stay stay, TravelTerms terms) {
        var window = !from.isAfter(stay.insuredFrom()) && !to.isBefore(stay.insuredTo());
        return window && terms.covers().stream().allMatch(this::covers);
    }

    private boolean covers(Cover wanted) {
        return covers.stream()
                .anyMatch(cover -> cover.risk() == wanted.risk()
                        && cover.currency().equals(wanted.currency())
                        && cover.amount() >= wanted.amount());
    }
}

package org.convoke.selection.web.bench;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.convoke.selection.offer.Offer;
import org.convoke.selection.offer.OfferStatus;

/// How many offers have come so far.
public record OfferCount(String state, long number) {

    static List<OfferCount> of(List<Offer> offers) {
        return offers.stream()
                .collect(Collectors.groupingBy(Offer::status, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new OfferCount(words(entry.getKey()), entry.getValue()))
                .toList();
    }

    public static String words(OfferStatus status) {
        return switch (status) {
            case OFFERED -> "waits for an answer";
            case ACCEPTED -> "accepted";
            case DECLINED -> "declined";
            case EXPIRED -> "expired";
            case WITHDRAWAL_REPORTED -> "told the NPO of being unable to come";
            case WITHDRAWN -> "withdrew";
            case NO_SHOW -> "was not there";
            case DISQUALIFIED -> "seat taken back";
        };
    }
}

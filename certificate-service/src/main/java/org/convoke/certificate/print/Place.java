package org.convoke.certificate.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where a project was held (R006), or without a venue how it was held and who hosted it (R007, R008).
///
/// @param hostCountries ISO 3166-1 alpha-2
public record Place(Optional<String> venue, String modality, List<String> hostCountries) {

    /// As in `Tokyo, Japan` or `Digital Multicountry, hosted by Sri Lanka`.
    public String words() {
        return venue.map(this::withCountry).orElseGet(() -> label() + ", hosted by " + countries());
    }

    private String withCountry(String venue) {
        return hostCountries.stream().map(Place::name).anyMatch(venue::contains) ? venue : venue + ", " + countries();
    }

    private String label() {
        return Arrays.stream(modality.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private String countries() {
        var names = hostCountries.stream().map(Place::name).toList();
        var last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String name(String country) {
        return Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    }
}

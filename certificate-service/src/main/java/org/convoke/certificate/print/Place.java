package org.convoke.certificate.print;

import java.util.List;
import java.util.Optional;
import org.convoke.printing.Wording;

/// Where a project was held (R006), or without a venue how it was held and who hosted it (R007, R008).
///
/// @param hostCountries ISO 3166-1 alpha-2
public record Place(Optional<String> venue, String modality, List<String> hostCountries) {

    /// As in `Tokyo, Japan` or `Digital Multicountry, hosted by Sri Lanka`.
    public String words() {
        var hosts = Wording.countries(hostCountries);
        return venue.map(this::withCountry).orElseGet(() -> Wording.label(modality) + ", hosted by " + hosts);
    }

    private String withCountry(String venue) {
        return hostCountries.stream().map(Wording::country).anyMatch(venue::contains)
                ? venue
                : venue + ", " + Wording.countries(hostCountries);
    }
}

package org.convoke.nomination.web.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convoke.nomination.call.ProjectStatus;
import org.convoke.nomination.portfolio.Portfolio.Filter;

/// Which projects of the portfolio somebody asks for; an address carries it, so that whoever opens it sees the same.
///
/// @param year of the project's code (R001)
/// @param country that is invited (R010)
/// @param host country where it is held
/// @param q parts of code or title
public record Wanted(
        @QueryParam("year") @Pattern(regexp = "20\\d\\d") String year,
        @QueryParam("modality") @Size(max = 40) String modality,

        @QueryParam("country") @Pattern(regexp = "[A-Z]{2}") String country,

        @QueryParam("host") @Pattern(regexp = "[A-Z]{2}") String host,

        @QueryParam("status") ProjectStatus status,
        @QueryParam("q") @Size(max = 100) String q) {

    Filter filter() {
        return new Filter(
                Optional.ofNullable(year).map(digits -> digits.substring(2)),
                Optional.ofNullable(modality),
                Optional.ofNullable(country),
                Optional.ofNullable(host),
                Optional.ofNullable(status),
                Optional.ofNullable(q));
    }

    /// To be put behind an address that takes the same.
    public String query() {
        return query(Map.of());
    }

    String after(String place) {
        return query(Map.of("after", place));
    }

    private String query(Map<String, String> more) {
        var fields = new LinkedHashMap<String, Object>(more);
        fields.put("year", year);
        fields.put("modality", modality);
        fields.put("country", country);
        fields.put("host", host);
        fields.put("status", status);
        fields.put("q", q);
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().toString(), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}

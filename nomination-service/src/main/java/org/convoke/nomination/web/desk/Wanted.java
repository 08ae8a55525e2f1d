package org.convoke.nomination.web.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.nomination.NominationSearch.Filter;
import org.convoke.nomination.NominationStatus;

/// What somebody looks for among the nominations of all countries, as a form sends it: empty where all will do.
public record Wanted(
        @QueryParam("country") @Pattern(regexp = "|[A-Z]{2}")
        String country,

        @QueryParam("status") @Size(max = 20) String status,
        @QueryParam("q") @Size(max = 100) String q) {

    Filter filter(String project) {
        return filter(Optional.empty(), Optional.of(project));
    }

    Filter ofNpo(String owner) {
        return filter(Optional.of(owner), Optional.empty());
    }

    private Filter filter(Optional<String> owner, Optional<String> project) {
        return new Filter(
                owner,
                project,
                filled(country),
                filled(status).flatMap(Wanted::status),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                filled(q));
    }

    /// The same further on.
    String after(String place) {
        return Stream.of(
                        Map.entry("after", place),
                        Map.entry("country", filled(country).orElse("")),
                        Map.entry("status", filled(status).orElse("")),
                        Map.entry("q", filled(q).orElse("")))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static Optional<String> filled(String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }

    private static Optional<NominationStatus> status(String name) {
        return Arrays.stream(NominationStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }
}

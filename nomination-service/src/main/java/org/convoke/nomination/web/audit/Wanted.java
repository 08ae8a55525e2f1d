package org.convoke.nomination.web.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.nomination.audit.Area;
import org.convoke.nomination.audit.AuditSearch.Filter;

/// What an auditor asks for.
///
/// @param since and `until`: days in UTC, both included
public record Wanted(
        @QueryParam("person") @Size(max = 100) String person,
        @QueryParam("area") Area area,
        @QueryParam("project") @Size(max = 30) String project,

        @QueryParam("country") @Pattern(regexp = "[A-Z]{2}") String country,

        @QueryParam("since") String since,
        @QueryParam("until") String until) {

    Filter filter() {
        return new Filter(
                Optional.ofNullable(person),
                Optional.ofNullable(area),
                Optional.ofNullable(project).map(String::strip),
                Optional.ofNullable(country),
                day("since", since).map(Wanted::begins),
                day("until", until).map(day -> begins(day.plusDays(1))));
    }

    String after(String place) {
        return Stream.of(
                        field("after", place),
                        field("person", person),
                        field("area", area),
                        field("project", project),
                        field("country", country),
                        field("since", since),
                        field("until", until))
                .flatMap(Optional::stream)
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static Optional<Map.Entry<String, String>> field(String name, Object value) {
        return Optional.ofNullable(value).map(given -> Map.entry(name, given.toString()));
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Optional<LocalDate> day(String name, String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException _) {
            throw new BadRequestException(name + ": a date is written as in 2016-10-01.");
        }
    }
}

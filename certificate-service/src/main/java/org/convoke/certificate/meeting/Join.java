package org.convoke.certificate.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One line of a report: somebody came and left, by the clock of whoever exported it.
///
/// @param lasted as the report says, which tells the two hours apart that a clock strikes when summer time ends
record Join(long line, String name, Optional<String> email, Stamp from, Stamp to, Optional<Duration> lasted) {

    private static final Pattern IN_WORDS = Pattern.compile("(?:(\\d+)\\s*h)?\\s*(?:(\\d+)\\s*m)?\\s*(?:(\\d+)\\s*s)?");

    /// @return empty when the times make no sense in that zone and order
    Optional<Span> span(ZoneId zone, Stamp.Order order) {
        return from.in(order).flatMap(begin -> to.in(order).flatMap(end -> span(begin, end, zone)));
    }

    private Optional<Span> span(LocalDateTime begin, LocalDateTime end, ZoneId zone) {
        return instants(begin, zone)
                .flatMap(from ->
                        instants(end, zone).filter(to -> !to.isBefore(from)).map(to -> new Span(from, to)))
                .min(Comparator.comparing(this::misfit));
    }

    private Duration misfit(Span span) {
        return span.length().minus(lasted.orElse(span.length())).abs();
    }

    /// Two in the hour that comes twice. An hour that never came is taken as the one after it.
    private static Stream<Instant> instants(LocalDateTime local, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty()
                ? Stream.of(local.atZone(zone).toInstant())
                : offsets.stream().map(local::toInstant);
    }

    /// Whole minutes as of Zoom, or `1h 27m 51s` as of Teams.
    static Optional<Duration> lasted(String text) {
        if (text.matches("\\d{1,5}")) {
            return Optional.of(Duration.ofMinutes(Integer.parseInt(text)));
        }
        var words = IN_WORDS.matcher(text);
        return !text.isBlank() && words.matches()
                ? Optional.of(Duration.ofHours(part(words, 1))
                        .plusMinutes(part(words, 2))
                        .plusSeconds(part(words, 3)))
                : Optional.empty();
    }

    private static long part(Matcher words, int group) {
        return words.group(group) == null ? 0 : Long.parseLong(words.group(group));
    }
}

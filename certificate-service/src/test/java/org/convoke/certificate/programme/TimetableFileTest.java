package org.convoke.certificate.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.programme.Rows.at;
import static org.convoke.certificate.programme.Rows.attended;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.convoke.contracts.ProgrammeRow;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

/// What calendars are told as a programme changes, as read by a library that calendars are built with.
class TimetableFileTest {

    private static final Instant NOW = Instant.parse("2022-08-01T00:00:00Z");
    private static final String LONG = "Производительность 生産性 ".repeat(8).strip();

    private final List<Edition> editions = new ArrayList<>();

    @Rule("R024")
    @Test
    void every_session_is_an_event_with_time_place_and_speakers() throws Exception {
        tell(at("2022-08-24T03:30:00Z", attended("opening", 24, 180)), attended("closing", 26, 180));

        var calendar = read(Timetable.of(editions));
        assertThat(calendar.validate().getEntries())
                .extracting(ValidationEntry::getMessage)
                .isEmpty();
        var opening = events(calendar).get("22-CL-15-opening@convoke");
        assertThat(value(opening, Property.LOCATION)).isEqualTo("Room 1; north, first floor");
        assertThat(value(opening, Property.DESCRIPTION)).isEqualTo("K. Ito, Keio");
        assertThat(value(opening, Property.DTSTART)).isEqualTo("20220824T033000Z");
        assertThat(value(opening, Property.DTEND)).isEqualTo("20220824T063000Z");
        assertThat(value(opening, Property.STATUS)).isEqualTo("CONFIRMED");
        var closing = events(calendar).get("22-CL-15-closing@convoke");
        assertThat(value(closing, Property.DTSTART)).isEqualTo("20220826");
    }

    @Test
    void what_changes_is_told_with_a_higher_sequence_and_what_stays_with_the_same() throws Exception {
        tell(attended("opening", 24, 180), attended("closing", 26, 180));
        tell(attended("opening", 24, 180), attended("closing", 25, 180));

        var events = events(read(Timetable.of(editions)));
        assertThat(value(events.get("22-CL-15-opening@convoke"), Property.SEQUENCE))
                .isEqualTo("0");
        assertThat(value(events.get("22-CL-15-closing@convoke"), Property.SEQUENCE))
                .isEqualTo("1");
    }

    @Test
    void what_does_not_take_place_any_more_is_cancelled_until_it_comes_back() throws Exception {
        tell(attended("opening", 24, 180), attended("closing", 26, 180));
        tell(attended("opening", 24, 180));
        tell(attended("opening", 24, 180));
        var gone = events(read(Timetable.of(editions))).get("22-CL-15-closing@convoke");
        assertThat(value(gone, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(gone, Property.SEQUENCE)).isEqualTo("1");

        tell(attended("opening", 24, 180), attended("closing", 26, 180));
        var back = events(read(Timetable.of(editions))).get("22-CL-15-closing@convoke");
        assertThat(value(back, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(back, Property.SEQUENCE)).isEqualTo("3");
    }

    @Test
    void who_withdraws_has_everything_cancelled() throws Exception {
        tell(attended("opening", 24, 180), attended("closing", 26, 180));

        assertThat(events(read(Timetable.cancelled(editions))).values())
                .hasSize(2)
                .allSatisfy(event -> {
                    assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
                    assertThat(value(event, Property.SEQUENCE)).isEqualTo("1");
                });
    }

    @Test
    void long_lines_are_folded_by_bytes_and_read_back_whole() throws Exception {
        tell(attended("opening", 24, 180));

        var text = TimetableFile.of("22-CL-15", LONG, Timetable.of(editions));
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(read(text).getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .isEqualTo(LONG);
    }

    private void tell(ProgrammeRow... rows) {
        editions.add(
                editions.isEmpty()
                        ? Edition.first("22-CL-15", List.of(rows), "nomination", NOW)
                        : editions.getLast().next(Origin.PUBLICATION, List.of(rows), "mika", NOW));
    }

    private static Calendar read(Timetable timetable) throws IOException, ParserException {
        return read(TimetableFile.of("22-CL-15", "Workshop", timetable));
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static Map<String, VEvent> events(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .collect(Collectors.toMap(event -> value(event, Property.UID), event -> event));
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }
}

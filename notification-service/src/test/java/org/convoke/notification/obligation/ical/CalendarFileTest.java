package org.convoke.notification.obligation.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.convoke.notification.obligation.Kept;
import org.convoke.notification.obligation.Obligation;
import org.junit.jupiter.api.Test;

/// What ical4j, which we did not write, reads in our calendars.
class CalendarFileTest {

    private static final String AWKWARD =
            "Nimali; \"Perera\", \\ නිමාලි පෙරේරා of the Ministry of Public Administration";

    @Test
    void another_library_reads_what_was_meant() throws Exception {
        var obligation = Kept.country("LK", AWKWARD);
        var calendar = read(file(obligation));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(1);
        var event = (VEvent) calendar.getComponents(Component.VEVENT).getFirst();
        assertThat(event.getRequiredProperty("UID").getValue()).isEqualTo(obligation.id() + "@convoke.example");
        assertThat(event.getRequiredProperty("SEQUENCE").getValue()).isEqualTo("0");
        assertThat(event.getRequiredProperty("SUMMARY").getValue()).contains(AWKWARD);
        assertThat(event.getRequiredProperty("DTSTART").getValue()).isEqualTo("20161022");
        assertThat(event.getRequiredProperty("DTEND").getValue()).isEqualTo("20161023");
        assertThat(event.getRequiredProperty("STATUS").getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getRequiredProperty("DESCRIPTION").getValue()).contains("\n");
    }

    @Test
    void what_moved_keeps_its_identity_and_counts_on() throws Exception {
        var obligation = Kept.country("LK", "Nimali");
        var before = event(obligation);
        Kept.move(obligation, LocalDate.of(2016, 11, 19));
        var after = event(obligation);
        assertThat(after.get("UID")).isEqualTo(before.get("UID"));
        assertThat(after).containsEntry("SEQUENCE", "1").containsEntry("DTSTART", "20161119");
        Kept.end(obligation);
        assertThat(event(obligation)).containsEntry("STATUS", "CANCELLED").containsEntry("SEQUENCE", "2");
    }

    @Test
    void lines_are_folded_by_octets_and_end_as_the_standard_says() {
        var text = file(Kept.country("LK", AWKWARD.repeat(5)));
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\n\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line).doesNotContain("\uFFFD");
        });
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void a_name_cannot_bring_in_lines_of_its_own() throws Exception {
        var calendar = read(file(Kept.country("LK", "Eve\r\nEND:VEVENT\nBEGIN:VALARM")));
        assertThat(calendar.getComponents()).hasSize(1);
    }

    private static Map<String, String> event(Obligation obligation) throws Exception {
        var event = read(file(obligation)).getComponents().getFirst();
        return Map.of(
                "UID", event.getRequiredProperty("UID").getValue(),
                "SEQUENCE", event.getRequiredProperty("SEQUENCE").getValue(),
                "DTSTART", event.getRequiredProperty("DTSTART").getValue(),
                "STATUS", event.getRequiredProperty("STATUS").getValue());
    }

    private static String file(Obligation obligation) {
        return new CalendarFile("Obligations, Sri Lanka", "convoke.example", List.of(obligation)).text();
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }
}

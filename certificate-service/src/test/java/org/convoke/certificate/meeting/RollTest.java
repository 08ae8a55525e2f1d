package org.convoke.certificate.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.meeting.Finding.Ground;
import org.convoke.certificate.meeting.MeetingReport.Sighting;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

@Rule("R119")
class RollTest {

    private static final Span SPAN = new Span(Instant.EPOCH, Instant.EPOCH.plusSeconds(60));

    private final Nominee hanh = nominee("Nguyễn Thị Hạnh", "hanh@work.example");
    private final Nominee silva = nominee("Nimal Silva", "nimal@work.example");
    private final Nominee one = nominee("Kamala Perera", "kamala@work.example");
    private final Nominee namesake = nominee("Kamala Perera", "kamala@other.example");
    private final Roll roll = new Roll(List.of(hanh, silva, one, namesake));

    @Test
    void an_address_decides_before_any_name() {
        assertThat(found("Kamala Perera", "KAMALA@other.example"))
                .contains(Finding.found(Ground.EMAIL, namesake.nomination()));
        assertThat(found("Nimal Silva", "hanh@work.example")).contains(Finding.found(Ground.EMAIL, hanh.nomination()));
    }

    @Test
    void a_name_decides_where_only_one_has_it() {
        assertThat(found("nimal  SILVA", null)).contains(Finding.found(Ground.NAME, silva.nomination()));
        assertThat(found("Nimal (Nimal Silva)", null)).contains(Finding.found(Ground.NAME, silva.nomination()));
        assertThat(found("Nguyễn Thị Hạnh (Guest)", "private@mail.example"))
                .contains(Finding.found(Ground.NAME, hanh.nomination()));
        assertThat(found("Kamala Perera", null)).isEmpty();
    }

    @Test
    void what_only_looks_alike_is_a_hint_and_nothing_more() {
        assertThat(found("Nguyen Thi Hanh", null)).isEmpty();
        assertThat(found("Silva, Nimal", null)).isEmpty();
        assertThat(suggested("Nguyen Thi Hanh")).containsExactly(hanh);
        assertThat(suggested("Silva, Nimal")).containsExactly(silva);
        assertThat(suggested("Kamala Perera")).containsExactly(one, namesake);
        assertThat(suggested("Nimal")).isEmpty();
    }

    @Test
    void joins_of_one_address_are_one_attendee_and_without_one_the_name_counts() {
        var attendees = roll.attendees(Arrays.asList(
                new Sighting("Nimal", Optional.of("nimal@work.example"), SPAN),
                new Sighting("iPhone", Optional.empty(), SPAN),
                new Sighting(
                        "Nimal S.",
                        Optional.of("Nimal@work.example"),
                        new Span(SPAN.to(), SPAN.to().plusSeconds(9))),
                new Sighting("iphone", Optional.empty(), SPAN)));

        assertThat(attendees).extracting(Attendee::number).containsExactly(1, 2);
        assertThat(attendees.getFirst().spans()).hasSize(2);
        assertThat(attendees.get(1).spans()).hasSize(1);
    }

    private Optional<Finding> found(String name, String email) {
        return attendee(name, email).finding();
    }

    private List<Nominee> suggested(String name) {
        return roll.suggestions(attendee(name, null));
    }

    private Attendee attendee(String name, String email) {
        return roll.attendees(List.of(new Sighting(name, Optional.ofNullable(email), SPAN)))
                .getFirst();
    }

    private static Nominee nominee(String name, String email) {
        return new Nominee(UUID.randomUUID(), "LK", Pool.OVERSEAS, name, email, name);
    }
}

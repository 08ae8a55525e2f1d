package org.convoke.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.SelectionEvent;
import org.convoke.contracts.SelectionEvent.AlternatePromotionProposed;
import org.convoke.contracts.SelectionEvent.OfferDeclined;
import org.convoke.contracts.SelectionEvent.OfferExpired;
import org.convoke.contracts.SelectionEvent.SeatOffered;
import org.convoke.contracts.SelectionEvent.SeatReallocated;
import org.convoke.contracts.SelectionEvent.SeatReallocationProposed;
import org.convoke.contracts.SelectionEvent.SeatVacated;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.contracts.SelectionEvent.Voice;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.contracts.SelectionEvent.WithdrawalReported;
import org.convoke.notification.mail.Letter;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

/// What people read about seats that wait for an answer, and about those who cannot come.
class OfferLettersTest {

    private final Writer writer = new Writer();
    private final Stories tokyo = new Stories(Projects.tokyo());

    @Test
    void an_offer_names_its_deadline_and_keeps_the_secret_of_its_link_to_itself() {
        var offer = UUID.randomUUID();
        var event = new SeatOffered(tokyo.project.project(), tokyo.nimali, offer, 3, Stories.ANSWER_BY);
        var letter = writer.write(event, tokyo, "seat-offered-candidate");
        assertThat(flat(letter.text()))
                .contains("Answer by: Monday 14 November 2016 at 23:59 Japan Standard Time (UTC+09:00)")
                .contains("<personal-link:" + offer + "/3>");
        assertThat(writer.write(event, tokyo, "seat-offered-npo").text()).doesNotContain("personal-link");
    }

    @Rule({"R110", "R111"})
    @Test
    void the_npo_is_asked_to_pass_a_report_on_and_the_secretariat_reads_how_long_that_took() {
        var code = tokyo.project.project();
        var report = new WithdrawalReported(code, tokyo.nimali, WithdrawalReason.VISA, Stories.SUBMITTED);
        assertThat(writer.write(report, tokyo, "withdrawal-reported-npo").subject())
                .isEqualTo("Action required: Nimali Perera cannot attend, 16-IN-98-GE-WSP-A");
        var withdrawn = tokyo.withdrawn().reported(Optional.of(Instant.parse("2016-11-18T23:00:00Z")));
        assertThat(flat(writer.write(withdrawn, tokyo, "participant-withdrawn-secretariat")
                        .text()))
                .contains("Reported by the participant: Saturday 19 November 2016 at 08:00")
                .contains("Passed on after: 26 hours");
        assertThat(writer.write(tokyo.withdrawn(), tokyo, "participant-withdrawn-secretariat")
                        .text())
                .doesNotContain("Passed on");
    }

    @Rule("R069")
    @Test
    void a_proposed_promotion_is_a_matter_of_the_secretariat_alone() {
        var proposed =
                new AlternatePromotionProposed(tokyo.project.project(), tokyo.asha, tokyo.nimali, Stories.SUBMITTED);
        assertThat(writer.write(proposed, tokyo)).singleElement().satisfies(written -> {
            assertThat(written.notice().template()).isEqualTo("alternate-promotion-proposed-secretariat");
            assertThat(flat(written.letter().text())).contains("Asha Rao of India is next in line");
        });
    }

    @Rule({"R077", "R082"})
    @Test
    void a_seat_that_nobody_had_is_first_a_matter_of_the_secretariat_and_then_of_all_concerned() {
        var code = tokyo.project.project();
        var proposed = new SeatReallocationProposed(code, tokyo.asha, Set.of("MN", "PK"), Stories.SUBMITTED);
        assertThat(writer.write(proposed, tokyo))
                .singleElement()
                .satisfies(written -> assertThat(flat(written.letter().text()))
                        .contains("nobody of Mongolia and Pakistan takes part", "Asha Rao of India is next in line"));
        var given = new SeatReallocated(code, tokyo.asha, Optional.of(Stories.STAY));
        assertThat(writer.write(given, tokyo))
                .extracting(written -> written.notice().template())
                .containsExactlyInAnyOrder(
                        "seat-reallocated-candidate",
                        "seat-reallocated-npo",
                        "seat-reallocated-host",
                        "seat-reallocated-secretariat");
        assertThat(flat(writer.write(given, tokyo, "seat-reallocated-candidate").text()))
                .contains("no longer an alternate but a participant", "Arrive on: Sunday 4 December 2016");
    }

    @Rule({"R111", "R133"})
    @Test
    void hosts_read_of_an_empty_seat_what_the_secretariat_reads() {
        var code = tokyo.project.project();
        var host = host(new OfferDeclined(code, tokyo.asha, Voice.NPO, WithdrawalReason.WORK, Stories.SUBMITTED));
        assertThat(host.subject()).isEqualTo("Seat declined: Asha Rao (India), 16-IN-98-GE-WSP-A");
        assertThat(flat(host.text()))
                .contains("Asha Rao of India does not take the seat.", "Reason: ", "Seat: overseas");
        host = host(new OfferExpired(code, tokyo.asha, Stories.ANSWER_BY));
        assertThat(host.subject()).isEqualTo("No answer in time: Asha Rao (India), 16-IN-98-GE-WSP-A");
        assertThat(flat(host.text())).contains("Asha Rao of India has not answered in time and does not take part.");
        host = host(new SeatVacated(code, tokyo.asha, Cause.NO_SHOW, Stories.SUBMITTED));
        assertThat(host.subject()).isEqualTo("Seat empty: Asha Rao (India), 16-IN-98-GE-WSP-A");
        assertThat(flat(host.text())).contains("Asha Rao of India was not there on the first day.", "Recorded: ");
        assertThat(flat(host(new SeatVacated(code, tokyo.asha, Cause.DISQUALIFIED, Stories.SUBMITTED))
                        .text()))
                .contains("does not qualify after all and does not take part.");
    }

    private Letter host(SelectionEvent event) {
        var letters = writer.write(event, tokyo).stream()
                .filter(written -> written.notice().template().endsWith("-host"))
                .toList();
        assertThat(letters).singleElement();
        var secretariat = letters.getFirst().notice().template().replace("-host", "-secretariat");
        assertThat(news(letters.getFirst().letter())).isEqualTo(news(writer.write(event, tokyo, secretariat)));
        return letters.getFirst().letter();
    }

    /// What follows the greeting.
    private static String news(Letter letter) {
        return letter.text().substring(letter.text().indexOf("Asha Rao of India"));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}

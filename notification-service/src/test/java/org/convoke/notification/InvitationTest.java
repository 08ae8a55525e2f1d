package org.convoke.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent.ProjectCancelled;
import org.convoke.contracts.SelectionEvent.OfferAccepted;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.Voice;
import org.convoke.notification.mail.Mail;
import org.convoke.notification.mail.Mails;
import org.convoke.testing.Mailbox;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes into a participant's own calendar.
@QuarkusTest
class InvitationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Bus bus;

    @Inject
    Mails mails;

    private final String domain = Fresh.domain();
    private final Stories tokyo = new Stories(Projects.tokyo(Fresh.code(), domain), domain);
    private final String code = tokyo.project.project();
    private int selectionVersion;

    @BeforeEach
    void begin() {
        TestClock.set(Instant.parse("2016-11-07T00:00:00Z"));
        bus.tell(tokyo.project, 1, 1);
    }

    @Test
    void a_seat_is_an_invitation_that_moves_with_the_dates_and_ends_with_the_project() {
        selection(new ParticipantSelected(code, tokyo.nimali, tokyo.stay()));
        assertThat(letters(1).getLast())
                .hasValueSatisfying(calendar -> assertThat(calendar)
                        .contains("METHOD:REQUEST", "SEQUENCE:0", "UID:" + tokyo.nimali.nomination() + "@")
                        .contains("DTSTART;VALUE=DATE:20161205", "DTEND;VALUE=DATE:20161210", "LOCATION:Tokyo\\, Japan")
                        .contains("mailto:" + tokyo.nimali.email()));
        selection(new OfferAccepted(code, tokyo.nimali, Voice.PERSON, Stories.SUBMITTED));
        assertThat(letters(2).getLast()).as("nothing has changed").isEmpty();
        bus.tell(tokyo.postponed(), 2, 1);
        assertThat(letters(3).getLast())
                .hasValueSatisfying(calendar ->
                        assertThat(calendar).contains("METHOD:REQUEST", "SEQUENCE:1", "DTSTART;VALUE=DATE:20170102"));
        bus.tell(new ProjectCancelled(code, Stories.ELECTIONS, Stories.SUBMITTED), 3, 1);
        assertThat(letters(4).getLast())
                .hasValueSatisfying(
                        calendar -> assertThat(calendar).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED"));
    }

    @Test
    void a_withdrawal_takes_the_invitation_back_and_mail_programs_know_it_as_one() {
        selection(new ParticipantSelected(code, tokyo.nimali, tokyo.stay()));
        letters(1);
        selection(tokyo.withdrawn());
        assertThat(letters(2).getLast())
                .hasValueSatisfying(calendar -> assertThat(calendar).contains("METHOD:CANCEL"));
        await().atMost(PATIENCE)
                .until(() -> Mailbox.of(tokyo.nimali.email()).messageIds().size() == 2);
        assertThat(Mailbox.of(tokyo.nimali.email()).sources().getFirst())
                .containsPattern("(?s)Content-Type: text/calendar;.*method=\"?REQUEST");
    }

    @Test
    void who_has_no_seat_is_not_invited() {
        bus.tell(tokyo.submitted(tokyo.nimali, Set.of(), false, false), 2, 1);
        assertThat(letters(1).getLast()).isEmpty();
    }

    private void selection(ConvokeEvent event) {
        bus.tell(event, ++selectionVersion, 1);
    }

    /// The files that went with the person's letters, once there are so many.
    private List<Optional<String>> letters(int number) {
        await().atMost(PATIENCE).until(() -> owed().size() == number);
        return owed().stream().map(Mail::invitation).toList();
    }

    private List<Mail> owed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> mails.list("owed.recipient = ?1 order by seq", tokyo.nimali.email()));
    }
}

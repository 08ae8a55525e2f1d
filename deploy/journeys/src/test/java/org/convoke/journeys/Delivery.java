package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.convoke.journeys.MailSink.Arrived;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Until;

/// Whether the mails that the notification service says it sent are in the mailboxes: all of them, nothing else, and
/// nothing twice.
record Delivery(RunningPlatform running, Outcome outcome) {

    void isExactlyOnce() {
        var sink = new MailSink(running);
        var said = mails().stream()
                .map(mail -> new Arrived(mail.recipient(), mail.subject()))
                .toList();
        assertThat(said).doesNotHaveDuplicates();
        assertThat(sink.archive(outcome.project())).containsExactlyInAnyOrderElementsOf(said);
        said.stream()
                .collect(Collectors.groupingBy(Arrived::recipient))
                .forEach((recipient, mails) -> assertThat(sink.box(recipient, outcome.project()))
                        .as("mailbox of %s", recipient)
                        .containsExactlyInAnyOrderElementsOf(mails));
    }

    /// Read again, when all have gone out: reminders come a moment after the clock was moved.
    private List<Mail> mails() {
        var officer = running.platform().as(Account.OFFICER);
        var path = "/notifications/api/mails?limit=200&project=" + outcome.project();
        Until.holds(
                "mails all sent", () -> officer.all(path, Mail.class).stream().allMatch(Mail::sent));
        return officer.all(path, Mail.class);
    }
}

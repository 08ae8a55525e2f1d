package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.convoke.journeys.MailSink.Arrived;

/// Whether the mails that the notification service says it sent are in the mailboxes: all of them, nothing else, and
/// nothing twice.
record Delivery(RunningPlatform running, Outcome outcome) {

    void isExactlyOnce() {
        var sink = new MailSink(running);
        var said = outcome.mails().stream()
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
}

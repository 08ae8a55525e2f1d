package org.convoke.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.convoke.notification.Fresh;
import org.convoke.testing.Mailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Many mails through a mail server that fails at every point of the conversation, with the archive out of reach.
///
/// `-Dconvoke.mails=10000` asks for more than the usual number.
@QuarkusTest
class MailFaultsTest {

    private static final int MAILS = Integer.getInteger("convoke.mails", 500);
    private static final int RECIPIENTS = 25;
    private static final Duration PATIENCE = Duration.ofMinutes(2).plusMillis(200L * MAILS);
    private static final String HELD = "test-held";

    @Inject
    Mails mails;

    private final String project = Fresh.code();
    private final String domain = Fresh.domain();

    @AfterEach
    void fairWeather() {
        SmtpWeather.set(SmtpWeather.Mode.OPEN);
        SmtpWeather.archiveIsAway(false);
    }

    @Test
    void nothing_is_lost_and_only_what_may_arrive_twice_does() {
        SmtpWeather.archiveIsAway(true);
        SmtpWeather.set(SmtpWeather.Mode.STORM);
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, MAILS).forEach(this::owe));
        await().atMost(PATIENCE).until(this::underWay, left -> left == 0);

        SmtpWeather.set(SmtpWeather.Mode.OPEN);
        SmtpWeather.archiveIsAway(false);
        await().atMost(PATIENCE).until(this::unsent, left -> left == 0);

        assertThat(SmtpWeather.struck()).as("every fault has struck").containsOnlyKeys(SmtpWeather.Fault.values());
        var lost = SmtpWeather.lostAnswers();
        var arrived = arrived();
        assertThat(all()).allSatisfy(mail -> {
            var copies = Collections.frequency(arrived, mail.messageId());
            if (mail.order().template().equals(HELD)) {
                assertThat(copies).as("copies of what must not arrive twice").isOne();
            } else {
                // an answer that comes after the sender has given up is lost as well
                var lostFor = Collections.frequency(lost, mail.messageId());
                assertThat(copies).as("copies, answers lost: %d", lostFor).isBetween(1 + lostFor, mail.attempts());
            }
        });
        assertThat(arrived).as("an answer was lost, so something arrived twice").hasSizeGreaterThan(MAILS);
    }

    private void owe(int number) {
        var template = number % 2 == 0 ? HELD : SmtpWeather.MAY_ARRIVE_TWICE;
        var recipient = recipient(number % RECIPIENTS);
        var order = new Order(UUID.randomUUID(), project, template, Role.NPO, recipient, "office@secretariat.example");
        mails.owe(order, new Letter("Subject", "<p>Words.</p>", "Words.\n\nMore words.\n\nAnd more.\n"));
    }

    /// What still moves by itself: an unknown outcome of what must not arrive twice waits for the archive.
    private long underWay() {
        return count("state <> SENT and (state <> UNKNOWN or owed.template <> '" + HELD + "')");
    }

    private long unsent() {
        return count("state <> SENT");
    }

    private long count(String which) {
        return QuarkusTransaction.requiringNew().call(() -> mails.count("owed.project = ?1 and " + which, project));
    }

    private List<String> arrived() {
        return IntStream.range(0, RECIPIENTS)
                .mapToObj(number -> Mailbox.of(recipient(number)).messageIds())
                .flatMap(List::stream)
                .toList();
    }

    private String recipient(int number) {
        return "n@%d.%s".formatted(number, domain);
    }

    private List<Mail> all() {
        return QuarkusTransaction.requiringNew().call(() -> mails.list("owed.project", project));
    }
}

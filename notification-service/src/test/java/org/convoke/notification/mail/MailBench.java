package org.convoke.notification.mail;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.convoke.notification.Fresh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How soon an announcement is with the mail server, and how many mails a minute go out; each signed, with a copy to
/// the
/// archive, over a connection of its own. It asserts nothing about time; `deploy/bench notify` runs it.
@QuarkusTest
class MailBench {

    private static final int ANNOUNCED = 400;
    private static final int MAILS = Integer.getInteger("bench.mails", 10_000);
    private static final int DOMAINS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Inject
    Mails mails;

    private final String domain = Fresh.domain();

    @BeforeEach
    void warmUp() {
        sent(200);
    }

    @Test
    void an_announcement() {
        var times = sent(ANNOUNCED);
        System.out.printf(
                "mail, announcement to %d recipients: first accepted after %d ms, last after %d ms%n",
                ANNOUNCED, times.first().toMillis(), times.last().toMillis());
    }

    @Test
    void many_mails() {
        var times = sent(MAILS);
        System.out.printf(
                "mail, %d mails: %d a minute%n",
                MAILS, MAILS * 60_000L / times.last().toMillis());
    }

    private record Times(Duration first, Duration last) {}

    private Times sent(int number) {
        var project = Fresh.code();
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, number).forEach(i -> owe(project, i)));
        var begin = System.nanoTime();
        var first = after(begin, project, 1);
        return new Times(first, after(begin, project, number));
    }

    private Duration after(long begin, String project, int number) {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> sentNow(project) >= number);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private long sentNow(String project) {
        return QuarkusTransaction.requiringNew().call(() -> mails.count("owed.project = ?1 and state = SENT", project));
    }

    private void owe(String project, int number) {
        var recipient = "n%d@%d.%s".formatted(number, number % DOMAINS, domain);
        var order = new Order(UUID.randomUUID(), project, "bench", Role.CANDIDATE, recipient, "o@secretariat.example");
        mails.owe(order, new Letter("Subject", "<p>" + "Words. ".repeat(300) + "</p>", "Words.\n".repeat(300)));
    }
}

package org.convoke.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.Fresh;
import org.convoke.testing.Mailbox;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What happens to one mail when the service, the mail server or the line between them fails.
@QuarkusTest
class DeliveryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Inject
    Mails mails;

    @Inject
    MailSettings settings;

    @Inject
    Mailer mailer;

    private final String recipient = "npo@" + Fresh.domain();

    @AfterEach
    void open() {
        SmtpWeather.set(SmtpWeather.Mode.OPEN);
    }

    @Test
    void a_mail_waits_while_the_mail_server_is_down_and_goes_out_once() {
        SmtpWeather.set(SmtpWeather.Mode.DOWN);
        await().atMost(PATIENCE).until(this::nobodyListens);
        var id = owe();
        await().atMost(PATIENCE).until(() -> stored(id).state() == MailState.RETRY);
        assertThat(received()).isZero();

        SmtpWeather.set(SmtpWeather.Mode.OPEN);
        awaitSent(id);
        assertThat(received()).isOne();
    }

    @Test
    void a_killed_sender_whose_mail_was_accepted_does_not_send_it_again() {
        var id = killed(true);
        awaitSent(id);
        assertThat(stored(id).attempts()).isOne();
        assertThat(received()).isOne();
    }

    @Test
    void a_killed_sender_whose_mail_was_not_accepted_sends_it_after_all() {
        var id = killed(false);
        awaitSent(id);
        assertThat(stored(id).attempts()).isEqualTo(2);
        assertThat(received()).isOne();
    }

    @Test
    void a_lost_answer_does_not_make_a_second_mail() {
        SmtpWeather.set(SmtpWeather.Mode.CUT_BEFORE_ANSWER);
        var id = owe();
        await().atMost(PATIENCE).until(() -> stored(id).state() == MailState.UNKNOWN);
        awaitSent(id);
        assertThat(stored(id).attempts()).isOne();
        assertThat(received()).isOne();
    }

    @Test
    void a_line_that_breaks_before_the_end_of_the_message_loses_nothing() {
        SmtpWeather.set(SmtpWeather.Mode.CUT_BEFORE_DOT);
        var id = owe();
        await().atMost(PATIENCE).until(() -> stored(id).state() == MailState.UNKNOWN);
        awaitSent(id);
        assertThat(stored(id).attempts()).isEqualTo(2);
        assertThat(received()).isOne();
    }

    @Test
    void a_refused_mail_is_given_up_with_the_reason() {
        SmtpWeather.set(SmtpWeather.Mode.REFUSE);
        var id = owe();
        await().atMost(PATIENCE).until(() -> stored(id).state() == MailState.FAILED);
        assertThat(stored(id).lastReply().orElseThrow()).contains("554");
        assertThat(received()).isZero();
    }

    @Test
    void mails_to_one_recipient_arrive_in_the_order_they_were_written() {
        var subjects = List.of("first", "second", "third", "fourth");
        QuarkusTransaction.requiringNew()
                .run(() -> subjects.forEach(
                        subject -> mails.owe(order(), new Letter(subject, "<p>Words.</p>", "Words."))));
        await().atMost(PATIENCE).until(() -> received() == subjects.size());
        assertThat(Mailbox.of(recipient).mails())
                .extracting(org.convoke.testing.Mail::subject)
                .containsExactlyElementsOf(subjects);
    }

    private UUID owe() {
        var order = order();
        QuarkusTransaction.requiringNew().run(() -> mails.owe(order, letter()));
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        mails.find("dedupeKey", order.dedupeKey()).firstResult().id());
    }

    /// A mail in the hands of a sender that died long ago, before or after the mail server accepted it.
    private UUID killed(boolean accepted) {
        var past = new Now(LONG_AGO, LONG_AGO);
        var mail = new Mail(order(), letter(), Optional.empty(), settings.domain(), past);
        mail.claim(past, settings);
        if (accepted) {
            mailer.send(SendMails.message(mail, settings));
        }
        QuarkusTransaction.requiringNew().run(() -> mails.persist(mail));
        return mail.id();
    }

    private Order order() {
        return new Order(
                UUID.randomUUID(), Fresh.code(), "test-npo", Role.NPO, recipient, "office@secretariat.example");
    }

    private static Letter letter() {
        return new Letter("Subject", "<p>Words.</p>", "Words.\n.\nA line with only a dot must not end it.\n");
    }

    private void awaitSent(UUID id) {
        await().atMost(PATIENCE).until(() -> stored(id).state() == MailState.SENT);
    }

    private Mail stored(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> mails.findById(id));
    }

    private int received() {
        return Mailbox.of(recipient).mails().size();
    }

    private boolean nobodyListens() {
        var port = ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
        try (var _ = new Socket("localhost", port)) {
            return false;
        } catch (IOException _) {
            return true;
        }
    }
}

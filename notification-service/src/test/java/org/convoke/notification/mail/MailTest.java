package org.convoke.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.convoke.notification.mail.Delivery.Accepted;
import org.convoke.notification.mail.Delivery.Deferred;
import org.convoke.notification.mail.Delivery.Refused;
import org.convoke.notification.mail.Delivery.Unanswered;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant STORY = Instant.parse("2016-11-07T09:00:00Z");
    private static final List<Delivery> ANSWERS = List.of(
            new Accepted("250"), new Deferred("451", false), new Refused("550"), new Unanswered("connection lost"));

    private final MailSettings settings =
            new SmallRyeConfigBuilder().withMapping(MailSettings.class).build().getConfigMapping(MailSettings.class);

    @Test
    void an_accepted_mail_is_sent_at_the_time_people_see() {
        var mail = claimed();
        end(mail, 1, new Accepted("250"));
        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.sentAt()).contains(STORY);
    }

    @Test
    void the_message_id_survives_every_attempt() {
        var mail = claimed();
        var id = mail.messageId();
        end(mail, 1, new Deferred("451", false));
        mail.claim(now(), settings);
        assertThat(mail.messageId()).isEqualTo(id).isEqualTo("<" + mail.id() + "@convoke.local>");
    }

    @Test
    void a_deferred_mail_is_tried_until_the_pauses_are_used_up() {
        var mail = mail();
        for (var attempt = 1; attempt <= settings.backoff().size(); attempt++) {
            mail.claim(now(), settings);
            end(mail, attempt, new Deferred("451", false));
            assertThat(mail.state()).isEqualTo(MailState.RETRY);
            assertThat(mail.nextAttemptAt())
                    .isEqualTo(START.plus(settings.backoff().get(attempt - 1)));
        }
        mail.claim(now(), settings);
        end(mail, mail.attempts(), new Deferred("451", false));
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void a_mail_without_an_answer_is_unknown_until_the_archive_has_settled() {
        var mail = claimed();
        end(mail, 1, new Unanswered("connection lost"));
        assertThat(mail.state()).isEqualTo(MailState.UNKNOWN);
        assertThat(mail.nextAttemptAt()).isEqualTo(START.plus(settings.settle()));
    }

    @Test
    void a_mail_lost_on_the_way_goes_out_again_at_once() {
        var mail = claimed();
        end(mail, 1, new Unanswered("connection lost"));
        end(mail, 1, new Deferred("not in the archive", true));
        assertThat(mail.state()).isEqualTo(MailState.RETRY);
        assertThat(mail.nextAttemptAt()).isEqualTo(START);
    }

    @Test
    void the_late_answer_of_a_paused_sender_prevents_a_second_mail() {
        var mail = claimed();
        end(mail, 1, new Unanswered("its sender fell silent"));
        end(mail, 1, new Deferred("not in the archive", true));
        end(mail, 1, new Accepted("250"));
        assertThat(mail.state()).isEqualTo(MailState.SENT);
    }

    @Test
    void an_earlier_attempt_cannot_touch_a_later_one() {
        for (var answer : ANSWERS) {
            var mail = claimed();
            end(mail, 1, new Deferred("451", false));
            mail.claim(now(), settings);
            end(mail, 1, answer);
            assertThat(mail.state()).isEqualTo(MailState.SENDING);
        }
    }

    @Test
    void what_has_ended_stays_ended() {
        for (var last : List.of(new Accepted("250"), new Refused("550"))) {
            for (var answer : ANSWERS) {
                var mail = claimed();
                end(mail, 1, last);
                var state = mail.state();
                end(mail, 1, answer);
                assertThat(mail.state()).isEqualTo(state);
            }
        }
    }

    @Test
    void a_mail_is_claimed_only_when_no_attempt_may_have_succeeded() {
        for (var state : List.of(MailState.SENDING, MailState.UNKNOWN, MailState.SENT, MailState.FAILED)) {
            assertThat(state.next()).doesNotContain(MailState.SENDING);
        }
        var mail = claimed();
        assertThatThrownBy(() -> mail.claim(now(), settings)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void only_an_answer_is_certain() {
        assertThat(Delivery.of(smtp(550))).isInstanceOf(Refused.class);
        assertThat(Delivery.of(smtp(451))).isInstanceOf(Deferred.class);
        assertThat(Delivery.of(smtp(535))).as("our own login is wrong").isInstanceOf(Deferred.class);
        assertThat(Delivery.of(new RuntimeException(new ConnectException("refused"))))
                .isInstanceOf(Deferred.class);
        assertThat(Delivery.of(new RuntimeException(new TimeoutException()))).isInstanceOf(Unanswered.class);
        assertThat(Delivery.of(new RuntimeException("connection was closed"))).isInstanceOf(Unanswered.class);
    }

    private static SMTPException smtp(int code) {
        return new SMTPException("refused", code, List.of(code + " no"), false);
    }

    private Mail claimed() {
        var mail = mail();
        mail.claim(now(), settings);
        return mail;
    }

    private Mail mail() {
        var order =
                new Order(UUID.randomUUID(), "16-IN-98-GE-WSP-A", "a-npo", Role.NPO, "lk@npo.example", "o@s.example");
        return new Mail(order, new Letter("subject", "html", "text"), Optional.empty(), settings.domain(), now());
    }

    private void end(Mail mail, int attempt, Delivery delivery) {
        mail.end(attempt, delivery, now(), settings);
    }

    private Now now() {
        return new Now(START, STORY);
    }
}

package org.convoke.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BounceTest {

    private static final UUID MAIL = UUID.fromString("0b8f6c1e-3a52-4f0e-9d8b-6f1c2a7e5d34");

    @ParameterizedTest
    @CsvSource({"5.1.1,true", "5.1.10,true", "5.2.1,true", "5.2.2,false", "4.4.7,false", "5.0.0,false"})
    void a_failure_is_hard_when_the_address_itself_is_wrong(String status, boolean hard) throws MessagingException {
        var bounce = read(Reports.of(MAIL, "failed", status)).orElseThrow();
        assertThat(bounce.mail()).isEqualTo(MAIL);
        assertThat(bounce.status()).isEqualTo(status);
        assertThat(bounce.reply()).contains("no such user");
        assertThat(bounce.hard()).isEqualTo(hard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delayed", "delivered", "relayed", "expanded"})
    void only_a_failure_is_a_bounce(String action) throws MessagingException {
        assertThat(read(Reports.of(MAIL, action, "4.4.1"))).isEmpty();
    }

    @Test
    void the_failed_one_of_several_recipients_counts() throws MessagingException {
        var report = Reports.of(MAIL, "delivered", "2.0.0")
                .replace(
                        "\r\n--sep\r\nContent-Type: text/rfc822-headers",
                        "\r\nFinal-Recipient: rfc822; b@npo.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"
                                + "\r\n--sep\r\nContent-Type: text/rfc822-headers");
        assertThat(read(report).orElseThrow().status()).isEqualTo("5.1.1");
    }

    @Test
    void what_came_to_no_mail_of_ours_says_nothing() throws MessagingException {
        assertThat(read(Reports.of(MAIL, "failed", "5.1.1").replace("+" + MAIL, "")))
                .isEmpty();
    }

    @Test
    void a_note_of_absence_is_no_bounce() throws MessagingException {
        assertThat(read("To: bounces+" + MAIL + "@convoke.local\r\nSubject: Out of office\r\n\r\nBack on Monday.\r\n"))
                .isEmpty();
    }

    @Test
    void a_report_that_breaks_off_anywhere_does_no_harm() throws MessagingException {
        var report = Reports.of(MAIL, "failed", "5.1.1");
        for (var length = 0; length < report.length(); length++) {
            assertThat(read(report.substring(0, length)).map(Bounce::mail).orElse(MAIL))
                    .isEqualTo(MAIL);
        }
    }

    @Test
    void each_mail_has_a_senders_address_of_its_own() {
        assertThat(Bounce.address(MAIL, "bounces@convoke.local")).isEqualTo("bounces+" + MAIL + "@convoke.local");
    }

    private static Optional<Bounce> read(String report) throws MessagingException {
        var bytes = new ByteArrayInputStream(report.getBytes(StandardCharsets.US_ASCII));
        return Bounce.of(new MimeMessage(Session.getInstance(new Properties()), bytes));
    }
}

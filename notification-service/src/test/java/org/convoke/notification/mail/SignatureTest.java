package org.convoke.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.FailException;
import org.convoke.notification.Fresh;
import org.convoke.testing.Mailbox;
import org.junit.jupiter.api.Test;

/// A mail's DKIM signature (RFC 6376), judged by Apache James.
@QuarkusTest
class SignatureTest {

    @Inject
    Mails mails;

    private final String recipient = "n@" + Fresh.domain();

    @Test
    void a_mail_is_signed_for_our_domain_and_whoever_changes_it_breaks_the_signature()
            throws IOException, FailException {
        var source = sent("test");

        assertThat(verified(source)).extracting(SignatureRecord::getDToken).hasToString("[" + SmtpWeather.DOMAIN + "]");
        assertThatThrownBy(() -> verified(source.replace("More.", "Less."))).isInstanceOf(FailException.class);
        assertThatThrownBy(() -> verified(source.replace(recipient, "x@other.example")))
                .isInstanceOf(FailException.class);
    }

    @Test
    void nobody_can_turn_the_address_of_an_optional_notice_that_ends_them() throws IOException, FailException {
        var source = sent("programme-published-npo");
        assertThat(verified(source)).hasSize(1);

        var elsewhere = source.replaceFirst("(List-Unsubscribe: *<[^/]*//)", "$1x.");
        assertThat(elsewhere).isNotEqualTo(source);
        assertThatThrownBy(() -> verified(elsewhere)).isInstanceOf(FailException.class);
        var twoClicks = source.replace("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n", "");
        assertThat(twoClicks).isNotEqualTo(source);
        assertThatThrownBy(() -> verified(twoClicks)).isInstanceOf(FailException.class);
    }

    private String sent(String template) {
        QuarkusTransaction.requiringNew()
                .run(() -> mails.owe(
                        new Order(UUID.randomUUID(), Fresh.code(), template, Role.NPO, recipient, "o@s.example"),
                        new Letter("Sélection", "<p>Wörds.</p>", "Wörds.\n\n.\nMore.\n")));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Mailbox.of(recipient).sources().size() == 1);
        return Mailbox.of(recipient).sources().getFirst();
    }

    private static List<SignatureRecord> verified(String source) throws IOException, FailException {
        var record = List.of("v=DKIM1; k=rsa; p=" + SmtpWeather.publicKey());
        var verifier = new DKIMVerifier((_, selector, token) -> record);
        return verifier.verify(new ByteArrayInputStream(source.getBytes(StandardCharsets.ISO_8859_1)));
    }
}

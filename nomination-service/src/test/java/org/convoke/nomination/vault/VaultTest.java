package org.convoke.nomination.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VaultTest {

    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @Inject
    Vault vault;

    private final UUID subject = UUID.randomUUID();

    @Test
    void what_is_sealed_opens_as_the_same_and_as_nothing_else() {
        var sealed = seal(subject, Purpose.MEDICAL, "medical|1");

        assertThat(open(subject, Purpose.MEDICAL, "medical|1", sealed)).isEqualTo(CONTENT);
        assertThat(sealed).isNotEqualTo(seal(subject, Purpose.MEDICAL, "medical|1"));
        assertThatThrownBy(() -> open(subject, Purpose.MEDICAL, "medical|2", sealed))
                .isNotInstanceOf(Vault.Destroyed.class);
    }

    @Test
    void it_opens_for_no_other_person_and_purpose() {
        var sealed = seal(subject, Purpose.MEDICAL, "medical|1");
        var other = UUID.randomUUID();
        seal(other, Purpose.MEDICAL, "medical|1");
        seal(subject, Purpose.DOSSIER, "medical|1");

        assertThatThrownBy(() -> open(other, Purpose.MEDICAL, "medical|1", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open(subject, Purpose.DOSSIER, "medical|1", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_was_sealed_before_the_key_was_destroyed_never_opens_again() {
        var medical = seal(subject, Purpose.MEDICAL, "medical|1");
        var dossier = seal(subject, Purpose.DOSSIER, "biodata|1");

        QuarkusTransaction.requiringNew().run(() -> vault.destroy(subject, Purpose.MEDICAL));

        assertThatThrownBy(() -> open(subject, Purpose.MEDICAL, "medical|1", medical))
                .isInstanceOf(Vault.Destroyed.class);
        seal(subject, Purpose.MEDICAL, "medical|1"); // a new key
        assertThatThrownBy(() -> open(subject, Purpose.MEDICAL, "medical|1", medical))
                .isInstanceOf(IllegalStateException.class);
        assertThat(open(subject, Purpose.DOSSIER, "biodata|1", dossier)).isEqualTo(CONTENT);
    }

    private byte[] seal(UUID subject, Purpose purpose, String field) {
        return QuarkusTransaction.requiringNew().call(() -> vault.seal(subject, purpose, field, CONTENT));
    }

    private byte[] open(UUID subject, Purpose purpose, String field, byte[] sealed) {
        return QuarkusTransaction.requiringNew().call(() -> vault.open(subject, purpose, field, sealed));
    }
}

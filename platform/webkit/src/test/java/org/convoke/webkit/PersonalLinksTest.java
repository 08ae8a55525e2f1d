package org.convoke.webkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonalLinksTest {
    private static final UUID THING = UUID.fromString("0b8f6c1e-3a52-4f0e-9d8b-6f1c2a7e5d34");

    private final PersonalLinks links = new PersonalLinks("a key that two services have in common");

    @Test
    void both_services_derive_the_same_secret_and_it_fits_into_an_address() {
        var elsewhere = new PersonalLinks("a key that two services have in common");
        assertThat(links.secret(THING, 1)).isEqualTo(elsewhere.secret(THING, 1)).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void another_issue_thing_or_key_makes_another_secret() {
        var other = new PersonalLinks("a key that nobody else has, not even once");
        assertThat(links.secret(THING, 1))
                .isNotEqualTo(links.secret(THING, 2))
                .isNotEqualTo(links.secret(UUID.randomUUID(), 1))
                .isNotEqualTo(other.secret(THING, 1));
    }

    @Test
    void the_hash_does_not_show_the_secret() {
        var secret = links.secret(THING, 1);
        assertThat(PersonalLinks.hash(secret)).hasSize(32).isEqualTo(PersonalLinks.hash(secret));
        assertThat(PersonalLinks.hash(secret)).isNotEqualTo(secret.getBytes());
    }

    @Test
    void a_short_key_is_refused_at_the_start() {
        assertThatThrownBy(() -> new PersonalLinks("secret")).hasMessageContaining("32 characters");
    }
}

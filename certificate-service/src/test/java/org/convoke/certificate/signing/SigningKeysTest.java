package org.convoke.certificate.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    private static final Instant YEAR_2020 = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant YEAR_2024 = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant YEAR_2028 = Instant.parse("2028-01-01T00:00:00Z");
    private static final SigningKey FIRST = LocalKey.signer(YEAR_2020, YEAR_2028);
    private static final SigningKey SECOND = LocalKey.signer(YEAR_2024, YEAR_2028);

    @TempDir
    Path folder;

    @Test
    void the_newest_valid_key_signs_and_the_older_stay_known() {
        assertThat(at("2023-12-31T23:59:59Z").current()).isEqualTo(FIRST);
        var rotated = at("2024-01-01T00:00:00Z");

        assertThat(rotated.current()).isEqualTo(SECOND);
        assertThat(rotated.all()).containsExactly(SECOND, FIRST);
        assertThat(rotated.named(FIRST.id())).contains(FIRST);
        assertThat(rotated.named("unheard of")).isEmpty();
    }

    @Test
    void nothing_starts_with_keys_whose_time_is_not_now() {
        assertThatIllegalStateException()
                .isThrownBy(() -> at("2028-06-01T00:00:00Z"))
                .withMessageContaining("valid at 2028-06-01T00:00:00Z");
    }

    @Test
    void a_key_is_published_by_its_thumbprint_with_its_certificates_and_never_its_secret() throws JOSEException {
        var jwk = FIRST.publicJwk();

        assertThat(jwk.isPrivate()).isFalse();
        assertThat(jwk.getKeyID()).isEqualTo(jwk.computeThumbprint().toString()).isEqualTo(FIRST.id());
        assertThat(jwk.getParsedX509CertChain()).isEqualTo(FIRST.chain());
        assertThat(jwk.toJSONString()).contains("RS256").doesNotContain("\"d\"");
    }

    @Test
    void however_many_start_at_once_on_a_new_machine_they_share_one_key() throws Exception {
        try (var starts = Executors.newFixedThreadPool(3)) {
            Callable<String> start = () -> read("secret", true).getFirst().id();
            var ids = starts.invokeAll(List.of(start, start, start)).stream()
                    .map(Future::resultNow)
                    .distinct();

            assertThat(ids).hasSize(1);
        }
        try (var files = Files.list(folder)) {
            var file = files.toList();
            assertThat(file).containsExactly(folder.resolve("local.p12"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getFirst())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void the_local_key_stands_under_an_authority_of_its_own() throws GeneralSecurityException {
        var key = read("secret", true).getFirst();

        assertThat(key.chain()).hasSize(2);
        key.certificate().verify(key.authority().getPublicKey());
        assertThat(key.authority().getBasicConstraints()).isNotNegative();
        assertThat(key.certificate().getBasicConstraints()).isNegative();
        assertThat(key.isValidAt(Instant.parse("2016-12-10T00:00:00Z"))).isTrue();
    }

    @Test
    void what_cannot_sign_is_named_at_the_start() throws IOException {
        refuses("there is no .p12 file", () -> read("secret", false));
        Files.write(folder.resolve("2020.p12"), LocalKey.store(FIRST, "secret".toCharArray()));
        assertThat(read("secret", false)).hasSize(1);
        refuses("cannot be read as PKCS#12", () -> read("another", false));
        var torn = new SigningKey(FIRST.secret(), List.of(FIRST.certificate(), SECOND.authority()));
        Files.write(folder.resolve("2021.p12"), LocalKey.store(torn, "secret".toCharArray()));
        refuses("does not lead from", () -> read("secret", false));
    }

    @Test
    void a_service_without_settings_says_what_it_lacks() {
        refuses("convoke.signing.keys must name", () -> KeyFolder.of(settings(Optional.empty(), Optional.empty())));
        refuses(
                "convoke.signing.password must be",
                () -> KeyFolder.of(settings(Optional.of(folder), Optional.empty())));
    }

    private static void refuses(String why, ThrowingCallable read) {
        assertThatIllegalStateException().isThrownBy(read).withMessageContaining(why);
    }

    private List<SigningKey> read(String password, boolean generate) {
        return new KeyFolder(folder, password.toCharArray(), generate).read();
    }

    private static SigningKeys at(String now) {
        return new SigningKeys(List.of(FIRST, SECOND), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static SigningSettings settings(Optional<Path> keys, Optional<String> password) {
        return new SigningSettings() {
            @Override
            public Optional<Path> keys() {
                return keys;
            }

            @Override
            public Optional<String> password() {
                return password;
            }

            @Override
            public boolean generate() {
                return false;
            }

            @Override
            public Optional<URI> timestampAuthority() {
                return Optional.empty();
            }

            @Override
            public Duration timestampPatience() {
                return Duration.ofSeconds(1);
            }
        };
    }
}

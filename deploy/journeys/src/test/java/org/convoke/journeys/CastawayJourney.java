package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.convoke.journeys.client.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whoever holds a certificate can check it while Kafka and Keycloak are away, and when the service was started without
/// them.
@ExtendWith(OnePlatform.class)
class CastawayJourney {

    @Test
    void verification_needs_neither_kafka_nor_keycloak(RunningPlatform running) throws Exception {
        var certificate = Tale.TOOLKIT.undisturbed(running).certificates().stream()
                .filter(Earned::issued)
                .findFirst()
                .orElseThrow();
        var number = certificate.number().orElseThrow();
        var pdf = running.platform()
                .as(Account.system(certificate.country()))
                .bytes(CertificateDesk.pdf(number));

        try (var castaway = Castaway.beside(running)) {
            assertThat(castaway.get("/verify/" + number, "text/html").body()).contains("VALID", certificate.name());
            assertThat(castaway.get("/verify/" + number, "application/json").body())
                    .contains("\"VALID\"");
            assertThat(castaway.show(pdf, "application/pdf").body()).contains("\"VALID\"", number);
            var credential =
                    castaway.get("/verify/" + number + "/credential", "*/*").body();
            assertThat(castaway.show(credential.getBytes(), "application/vc+jwt").body())
                    .contains("\"VALID\"", number);
            assertThat(castaway.get("/status/1", "*/*").statusCode()).isEqualTo(200);
            assertThat(castaway.get("/.well-known/jwks.json", "*/*").statusCode())
                    .isEqualTo(200);
        }
    }
}

package org.convoke.certificate.web.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.web.Api.secretariat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.convoke.certificate.web.Api;
import org.convoke.certificate.web.Graduation;
import org.convoke.certificate.web.Kafka;
import org.convoke.testing.Guide;
import org.junit.jupiter.api.Test;

/// Whoever was shown a certificate follows docs/verify-a-certificate.md: each command answers as the page says. It
/// needs
/// curl, openssl, poppler-utils and Node.js with npm on the machine.
@QuarkusTest
class VerificationGuideTest {

    private static final Path ROOT = Path.of(System.getProperty("convoke.root"));

    @Inject
    Kafka kafka;

    @TestHTTPResource("/")
    URI service;

    @Test
    void every_command_answers_as_the_guide_says() throws Exception {
        var guide = Guide.in(ROOT.resolve("docs/verify-a-certificate.md"));
        var number = new Graduation(Api.newCode(), kafka)
                .of(nominee("VN", "Nguyễn Thị Hạnh"))
                .getFirst();
        keep("certificate.pdf", "/api/certificates/{number}/pdf", number);
        keep("evidence.txt", "/api/certificates/{number}/evidence", number);

        var said = guide.run(
                ROOT, Map.of("CONVOKE", service.resolve("/").toString().replaceFirst("/$", ""), "NUMBER", number));

        for (var step = 0; step < said.size(); step++) {
            var expected = guide.steps().get(step);
            assertThat(said.get(step))
                    .as(expected.commands())
                    .matches(expected::isAnsweredBy, "what the guide says:\n" + expected.answer());
        }
        assertThat(said).hasSameSizeAs(guide.steps()).hasSizeGreaterThan(5);
    }

    private static void keep(String name, String address, String number) throws Exception {
        var folder = Files.createDirectories(ROOT.resolve("target"));
        Files.write(folder.resolve(name), secretariat().get(address, number).asByteArray());
    }
}

package org.convoke.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.convoke.testing.Guide;
import org.convoke.testing.TestClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whoever follows docs/feed-and-webhooks.md command by command gets what the page says; Indonesia is the sandbox here.
@QuarkusTest
class FeedGuideTest {

    private static final Path ROOT = Path.of(System.getProperty("convoke.root"));

    @TestHTTPResource("/api")
    URI api;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void every_command_answers_as_the_guide_says() throws IOException {
        TestClock.set(Instant.parse("2040-01-01T00:00:00Z")); // after everything that other tests tell
        var guide = Guide.in(ROOT.resolve("docs/feed-and-webhooks.md"));

        var said = guide.run(ROOT, environment());

        for (var number = 0; number < said.size(); number++) {
            var step = guide.steps().get(number);
            assertThat(said.get(number))
                    .as(step.commands())
                    .matches(step::isAnsweredBy, "what the guide says:\n" + step.answer());
        }
        assertThat(said).hasSameSizeAs(guide.steps()).hasSizeGreaterThan(10);
    }

    private Map<String, String> environment() throws IOException {
        var environment = new HashMap<String, String>();
        environment.put("API", api.toString());
        environment.put("REALM", realm);
        environment.put("SYSTEM", "npo-id-system");
        environment.put("OFFICER", "director.id");
        environment.put("PORT", String.valueOf(freePort()));
        var commands = ROOT.resolve("target/partner/bin");
        NodeCommand.install(commands);
        var java = Path.of(System.getProperty("java.home"), "bin");
        environment.put("PATH", commands + ":" + java + ":" + System.getenv("PATH"));
        return environment;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A partner's program in TypeScript, `src/test/typescript/submit-batch.ts`: compiled with all checks against the
/// client that is generated from the committed OpenAPI document, then run.
@QuarkusTest
class GeneratedTypeScriptClientTest {

    @TestHTTPResource("/")
    URI service;

    private String code;

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
    }

    @Test
    void it_submits_a_batch_and_reads_what_was_refused() throws Exception {
        try (var node = new TypeScript()) {
            assertThat(node.compile("submit-batch.ts")).isEmpty();

            var key = UUID.randomUUID().toString();
            var arguments = List.of(origin(), Tokens.system("npo-lk-system"), code, key);
            var result = node.call("submit-batch", "submitBatch", arguments);

            assertThat(result)
                    .isEqualTo("/nominations/1/rank refused by R045; Nimal Perera, Nimal Silva taken; once; 2 listed");
        }
    }

    private String origin() {
        return "http://" + service.getAuthority();
    }
}

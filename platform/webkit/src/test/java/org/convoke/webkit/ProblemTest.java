package org.convoke.webkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {
    record Crowded() implements Refused {
        @Override
        public Kind kind() {
            return Kind.BUSY;
        }

        @Override
        public String rule() {
            return "R051";
        }

        @Override
        public String detail() {
            return "Come again later.";
        }

        @Override
        public Optional<Duration> retryAfter() {
            return Optional.of(Duration.ofSeconds(15));
        }
    }

    record WindowClosed() implements Refused {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String rule() {
            return "R014";
        }

        @Override
        public String detail() {
            return "The nomination window has closed.";
        }
    }

    @Test
    void a_refusal_is_named_after_its_record() {
        var problem = Problem.of(new WindowClosed());
        assertThat(problem.type()).isEqualTo(URI.create("urn:convoke:problem:window-closed"));
        assertThat(problem.title()).isEqualTo("Window closed");
        assertThat(problem.rule()).isEqualTo("R014");
        assertThat(problem.status()).isEqualTo(422);
    }

    @Test
    void whoever_comes_too_early_is_told_when_to_come_again() {
        var response = new RefusalProblems().refused(Refusal.because(new Crowded()));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeaderString("Retry-After")).isEqualTo("15");
    }

    @Test
    void abbreviations_stay_one_word() {
        assertThat(Problem.kebab("NPOUnknown")).isEqualTo("npo-unknown");
        assertThat(Problem.kebab("CodeOfNPO")).isEqualTo("code-of-npo");
        assertThat(Problem.kebab("Form2Missing")).isEqualTo("form2-missing");
    }

    @Test
    void every_kind_of_refusal_has_a_status_that_can_be_sent() {
        for (var kind : Refused.Kind.values()) {
            var response = Problem.of(kind.status(), "some-name", "detail").response();
            assertThat(response.getStatus()).isEqualTo(kind.status());
            assertThat(response.getMediaType().toString()).isEqualTo("application/problem+json");
        }
    }

    @Test
    void the_frameworks_words_are_not_passed_on() {
        assertThat(HttpProblems.of(404, "HTTP 404 Not Found").detail()).isEqualTo("There is nothing at this address.");
        assertThat(HttpProblems.of(415, "No reader for class Secret").detail()).doesNotContain("Secret");
        assertThat(HttpProblems.of(400, "after: not a position").detail()).isEqualTo("after: not a position");
    }
}

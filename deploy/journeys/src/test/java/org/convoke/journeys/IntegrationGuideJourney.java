package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.convoke.testing.Guide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whoever connects an NPO's system follows docs/integrate.md command by command: each answers as the page says.
@ExtendWith(OnePlatform.class)
class IntegrationGuideJourney {
    private static final Path ROOT = Path.of(System.getProperty("convoke.root"));

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void every_command_answers_as_the_guide_says(RunningPlatform running) throws IOException {
        var guide = Guide.in(ROOT.resolve("docs/integrate.md"));

        var said = guide.run(ROOT, Map.of("CONVOKE", running.get("front.url")));

        for (var number = 0; number < said.size(); number++) {
            var step = guide.steps().get(number);
            assertThat(said.get(number))
                    .as(step.commands())
                    .matches(step::isAnsweredBy, "what the guide says:\n" + step.answer());
        }
        assertThat(said).hasSameSizeAs(guide.steps()).hasSizeGreaterThan(10);
    }
}

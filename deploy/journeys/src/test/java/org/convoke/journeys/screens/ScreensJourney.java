package org.convoke.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.convoke.journeys.OnePlatform;
import org.convoke.journeys.RunningPlatform;
import org.convoke.journeys.Tale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every page that anybody can reach, after both projects were told.
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensJourney {
    private static final Path PICTURES = Path.of("target", "screens");

    private final Chromium chromium = new Chromium();
    private String front;

    @BeforeAll
    void tell(RunningPlatform running) {
        Tale.TOOLKIT.undisturbed(running);
        front = running.get("front.url");
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({
        "mika.sato, LIGHT",
        "liaison.lk, DARK",
        "host.jp, LIGHT",
        "grace.general, DARK",
        "ada.audit, LIGHT",
        "olga.ops, DARK",
        "'', LIGHT"
    })
    void every_page_is_there_for_everybody(String name, ColorScheme scheme) {
        var context = chromium.stranger(new NewContextOptions().setColorScheme(scheme));
        try (var person = Person.at(context, front, name)) {
            var walk = new Walk(front, name.isEmpty() ? "anybody" : name, person.page(), PICTURES);
            var findings = walk.from(name.isEmpty() ? "/certificates/verify" : "/nominations/today");
            assertThat(walk.kinds()).as("pages of " + name).isNotEmpty();
            assertThat(findings).as("on " + walk.kinds()).isEmpty();
        }
    }
}

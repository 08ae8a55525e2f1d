package org.convoke.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.convoke.journeys.OnePlatform;
import org.convoke.journeys.RunningPlatform;
import org.convoke.journeys.Tale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
        "mei.medic, LIGHT",
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

    @Test
    void officers_work_without_scripts() {
        var plain = chromium.stranger(new NewContextOptions().setJavaScriptEnabled(false));
        try (var mika = Person.at(plain, front, "mika.sato")) {
            var page = mika.open("/nominations/projects");
            page.getByLabel("Code or title").fill("toolkit");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Find"))
                    .click();
            page.locator("tbody th a").first().click();
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Overview"))
                    .click();
            assertThat(page.locator("#countries").textContent()).contains("Sri Lanka");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Open programme"))
                    .click();
            assertThat(page.locator("h2#certificates").isVisible()).isTrue();
            page = mika.open("/notifications/mails?state=SENT");
            page.locator("tbody th a").first().click();
            assertThat(page.locator("pre").textContent()).isNotBlank();
        }
    }

    @Test
    void a_service_that_is_away_takes_only_its_own_part_along() {
        try (var mika = Person.at(chromium.stranger(), front, "mika.sato")) {
            var page = mika.page();
            page.route("**/certificates/**", route -> route.fulfill(new FulfillOptions().setStatus(502)));
            mika.open("/nominations/projects");
            page.locator("tbody th a").first().click();
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Overview"))
                    .click();
            page.waitForFunction("() => document.querySelectorAll('section.panel p.away').length === 2");
            assertThat(page.locator("td:has-text('in certificates')").isVisible())
                    .isTrue();
            assertThat(page.locator("#countries").textContent()).contains("Sri Lanka");
        }
    }
}

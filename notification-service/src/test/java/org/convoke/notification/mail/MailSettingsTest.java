package org.convoke.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    private static final Path LETTERS = Path.of("src/main/resources/templates/mail");

    private final MailSettings settings =
            new SmallRyeConfigBuilder().withMapping(MailSettings.class).build().getConfigMapping(MailSettings.class);

    @Test
    void every_template_that_a_setting_names_exists() {
        for (var names : Set.of(settings.retryWhenUnknown(), settings.optional())) {
            assertThat(names).isNotEmpty().allMatch(name -> Files.exists(LETTERS.resolve(name + ".html")));
        }
    }

    @Test
    void nobody_can_decline_a_letter_that_asks_for_something() {
        assertThat(settings.optional())
                .allSatisfy(name -> assertThat(Files.readString(LETTERS.resolve(name + ".html")))
                        .doesNotContain("{#action}"));
    }

    @Test
    void nothing_is_held_unless_somebody_says_so() {
        assertThat(settings.hold()).isEmpty();
    }
}

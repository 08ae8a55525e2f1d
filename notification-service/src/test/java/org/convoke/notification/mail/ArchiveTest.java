package org.convoke.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    @Test
    void without_a_host_nothing_is_looked_up() {
        assertThat(Archive.of(settings(Map.of()))).isEmpty();
    }

    @Test
    void a_silent_archive_tells_nothing_about_a_mail() throws IOException {
        try (var silent = new ServerSocket(0)) {
            var archive = Archive.of(settings(Map.of(
                            "convoke.mail.archive.host", "localhost",
                            "convoke.mail.archive.port", Integer.toString(silent.getLocalPort()),
                            "convoke.mail.archive.timeout", "PT0.2S")))
                    .orElseThrow();
            assertThatThrownBy(() -> archive.held(List.of("<a@convoke.local>")))
                    .isInstanceOf(MailAccount.Unreachable.class);
        }
    }

    private static MailSettings.Archive settings(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(MailSettings.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(MailSettings.class)
                .archive();
    }
}

package org.convoke.notification.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.Language;
import org.convoke.notification.Projects;
import org.convoke.notification.preference.Preferences;
import org.convoke.notification.preference.SetPreference;
import org.convoke.notification.preference.Wishes;
import org.convoke.testing.Mail;
import org.convoke.testing.Mailbox;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReminderLanguageTest {

    private static final String INDIA = "IN";

    @Inject
    Bus bus;

    @Inject
    Preferences preferences;

    @Inject
    SetPreference set;

    private final String domain = Fresh.domain();
    private final String code = Fresh.code();

    @AfterEach
    void india_reads_english_again() {
        set.ofNpo(INDIA, Wishes.DEFAULT, "a test");
    }

    @Rule("R141")
    @Test
    void an_npo_is_reminded_in_its_language_and_the_others_in_english() {
        TestClock.set(Instant.parse("2016-05-24T03:00:00Z"));
        var before = preferences.ofNpo(INDIA);
        set.ofNpo(INDIA, new Wishes(Language.ID, false, before.rhythm(), before.zone()), "a test");
        bus.tell(Projects.tokyo(code, domain), 1, 1);
        awaitSubjects("in", 1);
        TestClock.set(Instant.parse("2016-09-17T00:00:02Z"));
        awaitSubjects("in", 2);
        awaitSubjects("lk", 2);
        assertThat(subjects("in").getLast())
                .isEqualTo("Perlu tindakan: belum ada nominasi, ditutup Sabtu, 1 Oktober 2016, 14 hari lagi, " + code);
        assertThat(subjects("lk").getLast()).startsWith("Action required: nobody nominated yet");
    }

    private void awaitSubjects(String office, int number) {
        await().atMost(Duration.ofSeconds(60)).until(() -> subjects(office).size() == number);
    }

    private List<String> subjects(String office) {
        return Mailbox.of(office + "@" + domain).mails().stream()
                .map(Mail::subject)
                .toList();
    }
}

package org.convoke.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.notification.obligation.Duty.ANNOUNCE;
import static org.convoke.notification.obligation.Duty.BOOK_TICKET;
import static org.convoke.notification.obligation.Duty.PUBLISH_GUIDELINES;
import static org.convoke.notification.obligation.Duty.RECORD_ATTENDANCE;
import static org.convoke.notification.obligation.Duty.REQUEST_REPORTS;
import static org.convoke.notification.obligation.Duty.SEND_INSURANCE_LIST;
import static org.convoke.notification.obligation.Duty.TELL_PROGRAMME;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.convoke.notification.mail.Letter;
import org.convoke.notification.mail.Role;
import org.convoke.notification.obligation.Duty;
import org.convoke.notification.obligation.Reminder;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Reminders of obligations in other languages than English, which the Secretariat alone is always written in.
class ReminderLettersTest {

    private static final LocalDate LAST = LocalDate.of(2016, 10, 1);
    private static final Set<Duty> OF_SECRETARIAT =
            EnumSet.of(ANNOUNCE, TELL_PROGRAMME, SEND_INSURANCE_LIST, PUBLISH_GUIDELINES, REQUEST_REPORTS);

    private final Writer writer = new Writer();
    private final Stories tokyo = new Stories(Projects.tokyo());

    @Rule("R141")
    @ParameterizedTest
    @EnumSource(names = {"VI", "ID"})
    void whoever_owes_something_is_reminded_in_their_language(Language language) throws IOException {
        var written = new TreeSet<>(Set.of("late-npo.html", "title.html"));
        for (var duty : EnumSet.complementOf(EnumSet.copyOf(OF_SECRETARIAT))) {
            var template = duty.name().toLowerCase(Locale.ROOT).replace('_', '-');
            written.add(template + ".html");
            for (var days : new int[] {-3, 0, 7}) {
                isWhole(letter(template, duty, days, language), language);
                isWhole(letter("late-npo", duty, days, language), language);
            }
        }
        var folder =
                Writer.TEMPLATES.resolve("obligation").resolve(language.name().toLowerCase(Locale.ROOT));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void days_are_counted_and_things_named_in_the_language() {
        assertThat(letter("book-ticket", BOOK_TICKET, 7, Language.VI).subject())
                .startsWith("Cần thực hiện: đặt vé máy bay, hạn chót Thứ Bảy, 1 tháng 10, 2016, còn 7 ngày, ");
        assertThat(letter("late-npo", BOOK_TICKET, -1, Language.ID).subject())
                .startsWith(
                        "Perlu tindakan, terlambat: Memesan tiket pesawat Nimali Perera, lewat tenggat sejak Sabtu, "
                                + "1 Oktober 2016, kemarin, ");
        assertThat(letter("record-attendance", RECORD_ATTENDANCE, 0, Language.VI)
                        .subject())
                .contains("“Day 1, lean offices”");
    }

    @Test
    void the_secretariat_is_reminded_in_english() {
        assertThat(OF_SECRETARIAT).allSatisfy(duty -> {
            var template = duty.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(letter(template, duty, 2, Language.VI).language()).isEqualTo(Language.EN);
        });
    }

    private Letter letter(String template, Duty duty, int days, Language language) {
        var name = duty == RECORD_ATTENDANCE ? "Day 1, lean offices" : "Nimali Perera";
        var reminder = new Reminder(
                duty,
                duty.title(name),
                "Nimali Perera",
                "Nimali Perera",
                "personal-page:5b1e0f5e-7f0a-4c43-9d5c-0a4b5a6f7c11/1",
                LAST,
                LAST.minusDays(days),
                1,
                3,
                language);
        var recipient = new Recipient(Role.CANDIDATE, "Nimali Perera", "nimali@npo.example");
        return writer.write(
                "obligation/" + template,
                language,
                Map.of("project", new KnownProject(tokyo.project), "recipient", recipient, "reminder", reminder));
    }

    private static void isWhole(Letter letter, Language language) {
        assertThat(letter.language()).isEqualTo(language);
        var words = letter.subject() + letter.html() + letter.text();
        assertThat(words)
                .contains("lang=\"" + language.name().toLowerCase(Locale.ROOT) + "\"")
                .doesNotContain("Dear ", "Action required", "Last day", "days", "today")
                .doesNotContainPattern("\\{[a-z#/]|\\[|null|Optional|NOT_FOUND|@[0-9a-f]{6}|_[A-Z]");
        assertThat(Arrays.stream(Duty.values()).map(duty -> duty.title("Nimali Perera")))
                .noneMatch(words::contains);
    }
}

package org.convoke.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.convoke.notification.digest.Line;
import org.convoke.notification.mail.Letter;
import org.convoke.notification.mail.Role;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The words of a digest.
class DigestLetterTest {

    private static final UUID NOTICE = UUID.fromString("5b1e0f5e-7f0a-4c43-9d5c-0a4b5a6f7c11");

    private final Writer writer = new Writer();

    @Rule("R141")
    @ParameterizedTest
    @EnumSource
    void it_names_every_notice_with_its_link_and_its_day(Language language) {
        var letter = letter(language, "The programme", "A paper & more");
        var tag = language.name().toLowerCase(Locale.ROOT);
        assertThat(letter.html())
                .contains("lang=\"" + tag + "\"", "A paper &amp; more", "href=\"personal-notice:" + NOTICE + "/1\"");
        assertThat(letter.text().replaceAll("\\s+", " "))
                .contains("- The programme <personal-notice:" + NOTICE + "/1>", "<personal-choice:" + NOTICE + "/1>")
                .contains("A paper & more", "2016");
        assertThat(letter.subject() + letter.text()).doesNotContainPattern("\\{|NOT_FOUND|Optional|null");
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 1 notice that asks you for nothing",
        "VI, 1 thông báo không cần bạn làm gì",
        "ID, 1 pemberitahuan yang tidak meminta apa pun dari Anda"
    })
    void the_subject_says_that_nothing_is_asked_for(Language language, String subject) {
        assertThat(letter(language, "The programme").subject()).isEqualTo(subject);
    }

    @Test
    void it_is_about_no_project_in_particular() {
        var project = Projects.tokyo();
        assertThat(letter(Language.EN, "The programme").text()).doesNotContain(project.project(), project.title());
    }

    private Letter letter(Language language, String... subjects) {
        var notices = List.of(subjects).stream()
                .map(subject -> new Line(NOTICE, subject, LocalDate.of(2016, 11, 7)))
                .toList();
        var recipient = new Recipient(Role.NPO, "National Productivity Council, India", "in@npo.example");
        return writer.write(
                "mail/digest",
                language,
                Map.of("project", new KnownProject(Projects.tokyo()), "recipient", recipient, "notices", notices));
    }
}

package org.convoke.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.convoke.notification.Writer.Written;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The letters that exist in more languages than English.
class LanguageTest {

    private final Writer writer = new Writer();
    private final Stories tokyo = new Stories(Projects.tokyo());

    @Rule("R141")
    @ParameterizedTest
    @EnumSource(names = {"VI", "ID"})
    void a_translated_letter_is_in_one_language_and_all_others_are_in_english(Language language) throws IOException {
        var letters = tokyo.all().stream()
                .flatMap(event -> writer.write(event, tokyo, language).stream())
                .collect(Collectors.partitioningBy(written -> written.letter().language() == language));
        assertThat(letters.get(false))
                .extracting(written -> written.letter().language())
                .containsOnly(Language.EN);
        assertThat(letters.get(true)).allSatisfy(LanguageTest::isWhole);
        var used = letters.get(true).stream()
                .map(written -> written.notice().template() + ".html")
                .collect(Collectors.toCollection(TreeSet::new));
        used.addAll(Set.of("layout.html", "action.html", "seat-candidate.html", "digest.html"));
        try (var files =
                Files.list(Writer.TEMPLATES.resolve(language.path("layout")).getParent())) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @Test
    void days_lists_and_countries_are_said_in_the_language() {
        var words = new Words(Language.VI);
        assertThat(words.span(tokyo.project.startsOn(), tokyo.project.endsOn()))
                .isEqualTo("Thứ Hai, 5 tháng 12, 2016 đến Thứ Sáu, 9 tháng 12, 2016");
        assertThat(words.countries(Set.of("JP", "LK"))).isEqualTo("Nhật Bản và Sri Lanka");
        assertThat(new Words(Language.ID).moment(tokyo.project.closesAt(), tokyo.project.zone()))
                .startsWith("Sabtu, 1 Oktober 2016 pukul 23:59");
    }

    private static void isWhole(Written written) {
        var letter = written.letter();
        assertThat(letter.html()).contains("lang=\"" + letter.language().name().toLowerCase() + "\"");
        assertThat(letter.subject() + letter.html() + letter.text())
                .doesNotContain("Dear ", "With kind regards", "Action required", "automatically")
                .doesNotContainPattern("\\{[a-z#/]|\\[|null|Optional|NOT_FOUND|@[0-9a-f]{6}|_[A-Z]");
    }
}

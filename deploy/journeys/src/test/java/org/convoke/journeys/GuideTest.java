package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.convoke.testing.Guide;
import org.convoke.testing.Guide.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideTest {
    private static final String PAGE = """
            # A page

            ```sh
            NAME=Nimal
            ```

            Words.

            ```sh
            echo "{\\"name\\": \\"$NAME\\", \\"rank\\": 1}"
            echo "$PLACE" >&2
            ```

            ```json
            {"name": "Nimal", …}
            Colombo
            ```

            ```sh
            false | true
            no-such-command
            echo never
            ```
            """;

    @TempDir
    Path folder;

    @Test
    void commands_run_in_one_shell_until_one_fails() throws IOException {
        var page = folder.resolve("page.md");
        Files.writeString(page, PAGE);

        var guide = Guide.in(page);
        var said = guide.run(folder, Map.of("PLACE", "Colombo"));

        assertThat(guide.steps()).hasSize(3);
        assertThat(said).hasSize(3);
        assertThat(guide.steps().get(0).isAnsweredBy(said.get(0))).isTrue();
        assertThat(guide.steps().get(1).isAnsweredBy(said.get(1))).isTrue();
        assertThat(guide.steps().get(2).isAnsweredBy(said.get(2))).isFalse();
        assertThat(said.get(2)).contains("no-such-command").doesNotContain("never");
    }

    @Test
    void what_is_left_out_may_be_anything_and_nothing_else_may_differ() {
        var step = new Step("", "{\"name\": \"Nimal\",…} 200\n…\n201");

        assertThat(step.isAnsweredBy("{\"name\":\"Nimal\",\"rank\":[1,2]} 200\n201"))
                .isTrue();
        assertThat(step.isAnsweredBy("{\"name\":\"Nimal\"} 200\n201")).isFalse();
        assertThat(step.isAnsweredBy("{\"name\":\"Nimal\",\"rank\":1} 409\n201"))
                .isFalse();
        assertThat(step.isAnsweredBy("{\"name\":\"Nimal\",\"rank\":1} 200\n201 and more"))
                .isFalse();
    }
}

package org.convoke.notification.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ObligationsDocumentTest {

    @Test
    void it_has_a_row_with_the_steps_of_every_duty_and_of_nothing_else() throws IOException {
        assertThat(rows())
                .containsExactlyElementsOf(Arrays.stream(Duty.values())
                        .map(duty -> "`" + duty + "` "
                                + duty.steps().stream().map(Step::toString).collect(Collectors.joining(" ")))
                        .toList());
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "obligations.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split(" *\\| *"))
                .map(cells -> cells[1] + " " + cells[6])
                .toList();
    }
}

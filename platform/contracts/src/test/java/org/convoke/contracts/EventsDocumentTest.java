package org.convoke.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EventsDocumentTest {
    private static final Path DOCUMENT = Path.of("../../docs/events.md");
    private static final Pattern FIRST_COLUMN = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    @Test
    void it_has_a_row_for_every_event_and_for_nothing_else() {
        var rows = FIRST_COLUMN
                .matcher(Committed.read(DOCUMENT))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(rows).containsExactlyElementsOf(Events.names());
    }
}

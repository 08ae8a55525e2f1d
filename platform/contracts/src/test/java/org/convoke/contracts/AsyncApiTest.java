package org.convoke.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    @Test
    void the_committed_document_is_what_the_code_says() throws Exception {
        Committed.assertSame(Committed.ASYNCAPI, AsyncApiGenerator.document());
    }

    @Test
    void every_reference_leads_somewhere() throws Exception {
        var document = new YAMLMapper().readTree(Committed.read(Committed.ASYNCAPI));
        var references = document.findValuesAsText("$ref");
        assertThat(references).isNotEmpty();
        for (var reference : references) {
            assertThat(leadsSomewhere(document, reference)).as(reference).isTrue();
        }
    }

    private static boolean leadsSomewhere(JsonNode document, String reference) {
        return reference.startsWith("#")
                ? !document.at(reference.substring(1)).isMissingNode()
                : Path.of(reference).toFile().isFile();
    }
}

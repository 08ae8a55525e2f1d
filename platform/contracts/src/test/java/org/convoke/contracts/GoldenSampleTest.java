package org.convoke.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The samples are the memory of what was published: they are added to, never taken away or changed.
class GoldenSampleTest {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig WITH_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    static Stream<Path> samples() {
        return Committed.samples().stream();
    }

    @Test
    void every_event_has_a_sample() {
        assertThat(Committed.samples())
                .extracting(path -> path.getFileName().toString())
                .containsAll(
                        Events.names().stream().map(event -> event + ".json").toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void it_follows_its_schema(Path sample) {
        assertThat(violations(sample, Committed.read(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void it_is_read_and_written_back_unchanged(Path sample) throws Exception {
        var json = EventJson.JSON.readTree(Committed.read(sample));
        var event = EventJson.JSON.treeToValue(json, Events.named(Committed.event(sample)));
        assertThat(event.project()).isEqualTo(json.path("project").asText());
        assertThat(EventJson.JSON.<JsonNode>valueToTree(event)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_a_newer_producer_adds_is_ignored(Path sample) throws Exception {
        var type = Events.named(Committed.event(sample));
        var json = EventJson.JSON.readTree(Committed.read(sample));
        var newer = json.deepCopy();
        everyObject(newer, object -> object.put("fromTheFuture", 1));
        assertThat(EventJson.JSON.treeToValue(newer, type)).isEqualTo(EventJson.JSON.treeToValue(json, type));
        assertThat(violations(sample, newer.toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_required_field_cannot_be_missing(Path sample) throws Exception {
        var schema = EventJson.JSON.readTree(Committed.read(Committed.schema(Committed.event(sample))));
        assertThat(schema.path("required")).isNotEmpty();
        for (var field : schema.path("required")) {
            var json = (ObjectNode) EventJson.JSON.readTree(Committed.read(sample));
            json.remove(field.asText());
            assertThat(violations(sample, json.toString())).as(field.asText()).isNotEmpty();
        }
    }

    @Test
    void a_malformed_date_is_a_violation() {
        var sample = Committed.samples().stream()
                .filter(path -> path.endsWith("SelectionAnnounced.json"))
                .findFirst()
                .orElseThrow();
        var broken = Committed.read(sample).replaceFirst("\\d{4}-\\d\\d-\\d\\d\"", "soon\"");
        assertThat(violations(sample, broken)).isNotEmpty();
    }

    private static Set<ValidationMessage> violations(Path sample, String json) {
        var schema = SCHEMAS.getSchema(Committed.read(Committed.schema(Committed.event(sample))), WITH_FORMATS);
        return schema.validate(json, InputFormat.JSON);
    }

    private static void everyObject(JsonNode node, Consumer<ObjectNode> change) {
        node.forEach(child -> everyObject(child, change));
        if (node instanceof ObjectNode object) {
            change.accept(object);
        }
    }
}

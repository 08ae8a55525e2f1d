package org.convoke.contracts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/// The AsyncAPI document: topics from the contexts, messages from their events, payloads from the committed schemas.
final class AsyncApiGenerator {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private static final String ABOUT = """
            What the services of Convoke tell each other, and what others may listen to.
            Every message is a CloudEvent 1.0 in Kafka's binary mode: the attributes are headers, the JSON payload is the value.
            The key is the project code, so the events of one producer about one project stay in order.
            Fields are only ever added, and only optional ones; ignore those you do not know.
            Delivery is at least once: ce_id tells a repetition. ce_aggregateversion counts a producer's events of a project without gaps.
            """;

    private final ObjectNode document = JsonNodeFactory.instance.objectNode();

    static String document() throws Exception {
        var generator = new AsyncApiGenerator();
        generator.head();
        for (var context : Context.values()) {
            generator.channel(context);
        }
        for (var context : Context.values()) {
            generator.operation(context);
        }
        generator.components();
        return YAML.writeValueAsString(generator.document);
    }

    private void head() {
        document.put("asyncapi", "3.1.0");
        var info = document.putObject("info")
                .put("title", "Convoke events")
                .put("version", "1.0.0")
                .put("description", ABOUT);
        info.putObject("license").put("name", "Apache-2.0").put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        document.put("defaultContentType", "application/json");
    }

    private void channel(Context context) {
        var channel = document.withObjectProperty("channels")
                .putObject(context.label())
                .put("address", context.topic())
                .put("description", "Everything the " + context.label() + " context publishes.");
        var messages = channel.putObject("messages");
        for (var event : context.events()) {
            refer(messages.putObject(event.getSimpleName()), "#/components/messages/" + event.getSimpleName());
        }
        channel.putObject("bindings")
                .putObject("kafka")
                .put("topic", context.topic())
                .put("bindingVersion", "0.5.0");
    }

    private void operation(Context context) {
        var operation = document.withObjectProperty("operations")
                .putObject(context.label() + "Publishes")
                .put("action", "send");
        refer(operation.putObject("channel"), "#/channels/" + context.label());
        operation.put("summary", context.source() + " tells what happened.");
    }

    private void components() {
        var components = document.putObject("components");
        var messages = components.putObject("messages");
        for (var context : Context.values()) {
            context.events().forEach(event -> message(messages, context, event));
        }
        components
                .putObject("messageTraits")
                .putObject("cloudEvent")
                .setAll(JsonNodeFactory.instance
                        .objectNode()
                        .<ObjectNode>set("headers", CloudEventHeaders.schema())
                        .<ObjectNode>set("bindings", key()));
    }

    private static void message(ObjectNode messages, Context context, Class<? extends ConvokeEvent> event) {
        var name = event.getSimpleName();
        var message = messages.putObject(name)
                .put("name", context.type(event))
                .put("title", name)
                .put("contentType", "application/json");
        refer(message.putObject("payload"), "src/main/resources/org/convoke/contracts/schema/" + name + ".json");
        refer(message.putArray("traits").addObject(), "#/components/messageTraits/cloudEvent");
    }

    private static ObjectNode key() {
        var bindings = JsonNodeFactory.instance.objectNode();
        var kafka = bindings.putObject("kafka");
        kafka.putObject("key").put("type", "string").put("description", "The project code.");
        kafka.put("bindingVersion", "0.5.0");
        return bindings;
    }

    private static void refer(ObjectNode node, String target) {
        node.put("$ref", target);
    }
}

package org.convoke.contracts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/// The Kafka headers of every event: CloudEvents attributes in binary mode.
final class CloudEventHeaders {
    private CloudEventHeaders() {}

    static ObjectNode schema() {
        var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        var headers = schema.putObject("properties");
        text(headers, "ce_specversion", "CloudEvents version").put("const", "1.0");
        text(headers, "ce_id", "unique for each event; the same when it is delivered again")
                .put("format", "uuid");
        var sources =
                text(headers, "ce_source", "the service that published it").putArray("enum");
        Arrays.stream(Context.values()).map(Context::source).forEach(sources::add);
        text(headers, "ce_type", "the message's name, as in org.convoke.nomination.NominationSubmitted");
        text(headers, "ce_time", "when it happened").put("format", "date-time");
        text(headers, "ce_subject", "the project code");
        text(headers, "ce_partitionkey", "the project code, as in the Kafka key");
        text(headers, "ce_aggregateversion", "1, 2, 3 and so on for each project and source")
                .put("pattern", "^[1-9][0-9]*$");
        text(headers, "content-type", "of the payload").put("const", "application/json");
        var required = schema.putArray("required");
        headers.fieldNames().forEachRemaining(required::add);
        return schema;
    }

    private static ObjectNode text(ObjectNode headers, String name, String description) {
        return headers.putObject(name).put("type", "string").put("description", description);
    }
}

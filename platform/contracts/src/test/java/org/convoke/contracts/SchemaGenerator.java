package org.convoke.contracts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// JSON Schema of one event, from its record. Other properties are allowed: readers ignore what they do not know.
final class SchemaGenerator {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private SchemaGenerator() {}

    static ObjectNode schemaOf(Class<? extends ConvokeEvent> event) {
        var generator = new SchemaGenerator();
        var schema = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", event.getSimpleName());
        schema.setAll(generator.object(event));
        if (!generator.definitions.isEmpty()) {
            schema.putObject("$defs").setAll(generator.definitions);
        }
        return schema;
    }

    private ObjectNode object(Class<?> record) {
        var schema = NODES.objectNode().put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (var component : record.getRecordComponents()) {
            properties.set(component.getName(), value(component.getGenericType()));
            if (component.getType() != Optional.class) {
                required.add(component.getName());
            }
        }
        return schema;
    }

    private ObjectNode value(Type type) {
        if (type instanceof ParameterizedType generic) {
            var element = value(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class ? element : list((Class<?>) generic.getRawType(), element);
        }
        var plain = (Class<?>) type;
        return plain.isRecord() || plain.isEnum() ? reference(plain) : scalar(plain);
    }

    private static ObjectNode list(Class<?> collection, ObjectNode element) {
        if (!Collection.class.isAssignableFrom(collection)) {
            throw new AssertionError("events know only lists, sets and optionals, not " + collection);
        }
        var schema = NODES.objectNode().put("type", "array").<ObjectNode>set("items", element);
        return collection == Set.class ? schema.put("uniqueItems", true) : schema;
    }

    private ObjectNode reference(Class<?> type) {
        var name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, NODES.objectNode());
            definitions.put(name, type.isEnum() ? names(type) : object(type));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode names(Class<?> type) {
        var schema = NODES.objectNode().put("type", "string");
        var names = schema.putArray("enum");
        Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(names::add);
        return schema;
    }

    private static ObjectNode scalar(Class<?> type) {
        var schema = NODES.objectNode();
        return switch (type) {
            case Class<?> t when t == String.class -> schema.put("type", "string");
            case Class<?> t when t == int.class || t == Integer.class -> schema.put("type", "integer");
            case Class<?> t when t == boolean.class || t == Boolean.class -> schema.put("type", "boolean");
            case Class<?> t when t == UUID.class -> text(schema, "uuid");
            case Class<?> t when t == LocalDate.class -> text(schema, "date");
            case Class<?> t when t == Instant.class -> text(schema, "date-time");
            default -> throw new AssertionError("no JSON form agreed for " + type);
        };
    }

    private static ObjectNode text(ObjectNode schema, String format) {
        return schema.put("type", "string").put("format", format);
    }
}

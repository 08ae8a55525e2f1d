package org.convoke.notification.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.convoke.contracts.Context;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.eventing.EventCodec;

/// The golden samples of the contracts, told about another project and about people of another NPO.
@ApplicationScoped
public class Samples {

    private static final String FILE = "/org/convoke/contracts/golden/%s.json";
    private static final String NPO_OF_SAMPLES = "LK";

    private final EventCodec codec;
    private final ObjectMapper json;

    Samples(EventCodec codec, ObjectMapper json) {
        this.codec = codec;
        this.json = json;
    }

    /// All CloudEvents types that an NPO may be told of.
    public List<String> types(String npo) {
        return Arrays.stream(Context.values())
                .flatMap(context -> context.events().stream().map(context::type))
                .filter(type -> seenBy(npo, type, "").isPresent())
                .toList();
    }

    /// The sample as the NPO may see it; empty when NPOs are not told of such events, or nobody knows the type.
    Optional<Seen> seenBy(String npo, String type, String project) {
        return Arrays.stream(Context.values())
                .flatMap(context -> context.event(type).stream())
                .findFirst()
                .flatMap(event -> seenBy(npo, event, project));
    }

    private Optional<Seen> seenBy(String npo, Class<? extends ConvokeEvent> type, String project) {
        var sample = sample(type, npo, project);
        var notice = sample(ProjectNotified.class, npo, project).toString();
        var countries = sample.findValuesAsText("nomination").stream()
                .map(UUID::fromString)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), _ -> npo));
        return new Audience((ProjectNotified) codec.read(notice, ProjectNotified.class), countries)
                .of(codec.read(sample.toString(), type)).stream()
                        .filter(seen -> seen.npo().equals(npo))
                        .findFirst();
    }

    private JsonNode sample(Class<? extends ConvokeEvent> type, String npo, String project) {
        try (var in = Samples.class.getResourceAsStream(FILE.formatted(type.getSimpleName()))) {
            var sample = (ObjectNode) json.readTree(in);
            adapt(sample, npo);
            sample.findParents("project").forEach(each -> ((ObjectNode) each).put("project", project));
            return sample;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everybody in it is of this NPO, and so is what was about the samples' own.
    private static void adapt(JsonNode node, String npo) {
        switch (node) {
            case ObjectNode object -> adapt(object, npo);
            case ArrayNode array -> adapt(array, npo);
            default -> {}
        }
    }

    private static void adapt(ObjectNode object, String npo) {
        object.propertyStream()
                .filter(field -> isOwn(field.getValue()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(name -> object.put(name, npo));
        if (object.has("nomination") && object.has("country")) {
            object.put("country", npo);
        }
        object.forEach(child -> adapt(child, npo));
    }

    private static void adapt(ArrayNode array, String npo) {
        for (int i = 0; i < array.size(); i++) {
            if (isOwn(array.get(i))) {
                array.set(i, TextNode.valueOf(npo));
            }
            adapt(array.get(i), npo);
        }
    }

    private static boolean isOwn(JsonNode value) {
        return value.isTextual() && value.textValue().equals(NPO_OF_SAMPLES);
    }
}

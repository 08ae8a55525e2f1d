package org.convoke.nomination.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.convoke.contracts.Policy;
import org.convoke.nomination.call.CallRefused.BadPolicy;
import org.convoke.nomination.call.CallRefused.UnknownModality;
import org.convoke.webkit.Refusal;

/// The policy bundles of the modalities (domain 1.7): one JSON file each, so that another modality needs no code.
@ApplicationScoped
public class Modalities {

    private final ObjectMapper json;

    Modalities(ObjectMapper json) {
        this.json = json;
    }

    /// @param overrides members of the policy that this project sets otherwise
    /// @throws Refusal when the modality or an override is unknown, or the policy makes no sense
    public Policy policy(String modality, Map<String, JsonNode> overrides) {
        ObjectNode policy = bundle(modality);
        overrides.forEach((name, value) -> override(policy, name, value));
        try {
            var complete = json.treeToValue(policy, Policy.class);
            complete.selection().ifPresent(SelectionCheck::require);
            AttendanceCheck.require(complete);
            return complete;
        } catch (JsonProcessingException e) {
            throw Refusal.because(new BadPolicy(e.getOriginalMessage()));
        }
    }

    /// What an override does not name within a group stays as the bundle has it.
    private static void override(ObjectNode policy, String name, JsonNode value) {
        if (policy.get(name) instanceof ObjectNode group && value instanceof ObjectNode given) {
            given.properties().forEach(member -> override(group, member.getKey(), member.getValue()));
        } else {
            policy.set(name, value);
        }
    }

    private ObjectNode bundle(String modality) {
        if (!modality.matches("[A-Z_]+")) {
            throw Refusal.because(new UnknownModality(modality));
        }
        try (var file = getClass().getResourceAsStream("/modality/" + modality + ".json")) {
            if (file == null) {
                throw Refusal.because(new UnknownModality(modality));
            }
            return (ObjectNode) json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.convoke.nomination.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.convoke.nomination.dossier.DossierRefused.FormInvalid;
import org.convoke.nomination.dossier.DossierRefused.UnknownForm;
import org.convoke.webkit.Problem.FieldError;
import org.convoke.webkit.Refusal;

/// The forms that are filled in, one JSON Schema file per form and version (R053, R055). A version that was ever used
/// is
/// never changed; what is filled in keeps the version it was made with.
@ApplicationScoped
public class Forms {

    private final ObjectMapper json;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    Forms(ObjectMapper json) {
        this.json = json;
        this.registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    /// @throws Refusal when there is no such version
    public JsonNode schema(String form, String version) {
        if (!form.matches("[a-z]{1,20}") || !version.matches("[0-9]{1,4}")) {
            throw Refusal.because(new UnknownForm("form", version));
        }
        try (var file = getClass().getResourceAsStream("/form/%s-%s.json".formatted(form, version))) {
            if (file == null) {
                throw Refusal.because(new UnknownForm(form, version));
            }
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws Refusal that names every field which is wrong, by JSON pointer
    public void require(String form, String version, JsonNode content) {
        var schema = schemas.computeIfAbsent(form + version, _ -> registry.getSchema(schema(form, version)));
        var errors = schema
                .validate(content, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Forms::fieldError)
                .distinct()
                .toList();
        if (!errors.isEmpty()) {
            throw Refusal.because(new FormInvalid(errors));
        }
    }

    /// In our words: the library's quote what was filled in.
    private static FieldError fieldError(Error error) {
        var field = error.getInstanceLocation().toString();
        var missing = error.getKeyword().equals("required") ? "/" + error.getProperty() : "";
        return new FieldError(field + missing, message(error.getKeyword()));
    }

    private static String message(String keyword) {
        return switch (keyword) {
            case "required" -> "is required";
            case "type" -> "is of the wrong type";
            case "enum", "const" -> "is not one of the values that the form knows";
            case "format", "pattern" -> "is not written as the form asks";
            case "minLength", "minItems", "minimum" -> "is too short, too small or too few";
            case "maxLength", "maxItems", "maximum" -> "is too long, too large or too many";
            case "additionalProperties", "unevaluatedProperties" -> "has a field that the form does not know";
            default -> "cannot be so: see " + keyword + " in the form's schema";
        };
    }
}

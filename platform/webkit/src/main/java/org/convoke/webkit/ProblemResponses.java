package org.convoke.webkit;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Says in every service's OpenAPI document, once per operation, that any other answer is a problem document.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {
    private static final String NAME = "Problem";

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() != null) {
            operation.getResponses().addAPIResponse("default", problem());
        }
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(NAME, schema());
    }

    private static APIResponse problem() {
        var content = OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(NAME)));
        return OASFactory.createAPIResponse().description("Problem").content(content);
    }

    private static Schema schema() {
        var error = object().addProperty("field", text())
                .addProperty("message", text())
                .addProperty("rule", text());
        return object().description("Why the answer is no (RFC 9457)")
                .addProperty("type", text().format("uri"))
                .addProperty("title", text())
                .addProperty("status", of(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("rule", text())
                .addProperty("errors", of(Schema.SchemaType.ARRAY).items(error))
                .addProperty("incident", text());
    }

    private static Schema object() {
        return of(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return of(Schema.SchemaType.STRING);
    }

    private static Schema of(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}

package org.convoke.webkit;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/// Says in every service's OpenAPI document which operations take an `Idempotency-Key`, so that generated clients can
/// send one.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class IdempotencyHeader implements OASFilter {
    private final Set<String> operations;

    public IdempotencyHeader(IndexView application) {
        operations = application.getAnnotations(Idempotent.class).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD) // the interceptor carries it, too
                .map(target -> operation(target.asMethod()))
                .collect(toUnmodifiableSet());
    }

    @Override
    public Operation filterOperation(Operation operation) {
        return operations.contains(operation.getOperationId()) ? operation.addParameter(header()) : operation;
    }

    /// As the operation ids of the document are made.
    private static String operation(MethodInfo method) {
        return method.declaringClass().simpleName() + "_" + method.name();
    }

    private static Parameter header() {
        var key = OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .minLength(1)
                .maxLength(200);
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("The same key with the same request: done once, and answered the same again.")
                .schema(key);
    }
}

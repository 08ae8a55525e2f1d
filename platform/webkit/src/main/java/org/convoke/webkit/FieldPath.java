package org.convoke.webkit;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/// The path to a field as the client knows it: without the method and the parameter that took the body.
final class FieldPath {
    private static final String WHOLE = "body";

    private FieldPath() {}

    static String of(JsonMappingException exception) {
        var path = new StringBuilder();
        for (var step : exception.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                append(path, step.getFieldName());
            }
        }
        return path.isEmpty() ? WHOLE : path.toString();
    }

    static String of(ConstraintViolation<?> violation) {
        var path = new StringBuilder();
        var parameter = WHOLE;
        for (var node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR, RETURN_VALUE, CROSS_PARAMETER, BEAN -> {}
                case PARAMETER -> parameter = node.getName();
                case PROPERTY, CONTAINER_ELEMENT -> append(path, node);
            }
        }
        return !path.isEmpty() ? path.toString() : isBody(violation) ? WHOLE : parameter;
    }

    private static void append(StringBuilder path, Path.Node node) {
        if (node.isInIterable() && (node.getIndex() != null || node.getKey() != null)) {
            path.append('[')
                    .append(node.getIndex() != null ? node.getIndex() : node.getKey())
                    .append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            append(path, node.getName());
        }
    }

    private static void append(StringBuilder path, String name) {
        path.append(path.isEmpty() ? "" : ".").append(name);
    }

    /// Bodies are records; query and path parameters never are.
    private static boolean isBody(ConstraintViolation<?> violation) {
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                var index = node.as(Path.ParameterNode.class).getParameterIndex();
                var method = violation.getPropertyPath().iterator().next().as(Path.MethodNode.class);
                return method.getParameterTypes().get(index).isRecord();
            }
        }
        return true;
    }
}

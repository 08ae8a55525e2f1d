package org.convoke.webkit;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/// Says what a field should have held, in words of the reader and not of the parser.
final class Expectation {
    private Expectation() {}

    static String of(JsonMappingException exception) {
        return switch (exception) {
            case UnrecognizedPropertyException _ -> "is not known here";
            case MismatchedInputException absent
            when absent.getOriginalMessage().startsWith("Cannot map `null`") -> "is required";
            case MismatchedInputException mismatch
            when mismatch.getTargetType() != null -> "must be " + kind(mismatch.getTargetType());
            default -> "cannot be used";
        };
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) {
            var names = Arrays.stream(type.getEnumConstants()).map(Object::toString);
            return "one of " + names.collect(Collectors.joining(", "));
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? number(type) : word(type);
    }

    private static String number(Class<?> type) {
        if (type == boolean.class) {
            return "true or false";
        }
        return type.getSimpleName().matches("int|long|short|byte|Integer|Long|Short|Byte|BigInteger")
                ? "a whole number"
                : "a number";
    }

    private static String word(Class<?> type) {
        if (type == LocalDate.class) {
            return "a date as in 2016-12-05";
        }
        if (type == Instant.class) {
            return "a time as in 2016-12-05T00:30:00Z";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == UUID.class) {
            return "a UUID";
        }
        return CharSequence.class.isAssignableFrom(type) ? "a text" : type.isRecord() ? "an object" : "another value";
    }
}

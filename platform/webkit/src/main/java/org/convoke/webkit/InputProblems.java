package org.convoke.webkit;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import org.convoke.webkit.Problem.FieldError;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers a request whose content is wrong with the fields that are wrong.
public class InputProblems {
    @ServerExceptionMapper
    public RestResponse<Problem> violated(ConstraintViolationException exception) {
        var errors = exception.getConstraintViolations().stream()
                .map(violation -> new FieldError(FieldPath.of(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        return Problem.ofFields(errors).response();
    }

    @ServerExceptionMapper
    public RestResponse<Problem> mismatched(MismatchedInputException exception) {
        return unreadable(exception).response();
    }

    /// Jackson's own words may quote what the client sent: they are never passed on.
    static Problem unreadable(JsonMappingException exception) {
        return Problem.ofFields(List.of(new FieldError(FieldPath.of(exception), Expectation.of(exception))));
    }
}

package org.convoke.webkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers everything that no rule speaks of: wrong addresses and methods, lost races, and our own mistakes.
public class FailureProblems {
    private static final Logger LOG = Logger.getLogger(FailureProblems.class);

    /// Unique, foreign key and exclusion violations; serialization failure and deadlock.
    private static final Set<String> RACES = Set.of("23505", "23503", "23P01", "40001", "40P01");

    /// Connection exceptions, and a server that shuts down, has crashed or is starting.
    private static final Pattern AWAY = Pattern.compile("08|57P0");

    /// The connection pool's own refusal, which carries no state.
    private static final String NO_CONNECTION = "acquisition timeout";

    /// A query parameter of the wrong type is a 404 to JAX-RS; only a path is one to us.
    @ServerExceptionMapper
    public RestResponse<Problem> address(NotFoundException exception, UriInfo address) {
        var converted =
                exception.getCause() != null && !address.getQueryParameters().isEmpty();
        var problem = converted
                ? Problem.of(400, "invalid-request", "A query parameter has a value of the wrong type.")
                : HttpProblems.of(404, exception.getMessage());
        return problem.response();
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException exception) {
        var status = exception.getResponse().getStatus();
        if (status < 400) {
            return exception.getResponse();
        }
        return status >= 500
                ? unexpected(exception).toResponse()
                : problem(exception, status).response().toResponse();
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unexpected(Throwable failure) {
        if (causes(failure).anyMatch(FailureProblems::isRace)) {
            return Problem.of(409, "conflict", "Somebody changed the same thing at the same time. Read it again first.")
                    .response();
        }
        if (causes(failure).anyMatch(FailureProblems::isAway)) {
            LOG.warnf("The database is away: %s", failure.getMessage());
            return away();
        }
        var incident = UUID.randomUUID().toString();
        LOG.errorf(failure, "Incident %s", incident);
        return Problem.ofIncident(incident).response();
    }

    /// A commit may have been cut off, so only the same request can find out whether it was stored.
    private static RestResponse<Problem> away() {
        var detail = "The database is away for a moment. Repeat the request, a POST with the same Idempotency-Key:"
                + " what was stored already is not stored twice.";
        return Problem.of(503, "database-away", detail)
                .builder()
                .header("Retry-After", "5")
                .build();
    }

    private static Problem problem(WebApplicationException exception, int status) {
        return switch (exception.getCause()) {
            case JsonMappingException broken when broken.getCause() instanceof StreamReadException end -> notJson(end);
            case JsonMappingException unreadable -> InputProblems.unreadable(unreadable);
            case JsonProcessingException broken -> notJson(broken);
            case null -> HttpProblems.of(status, exception.getMessage());
            default -> HttpProblems.of(status, null);
        };
    }

    private static Problem notJson(JsonProcessingException broken) {
        var location = broken.getLocation();
        var place = "line " + location.getLineNr() + ", column " + location.getColumnNr();
        return Problem.of(400, "malformed-body", "The body is not JSON: see " + place + ".");
    }

    private static boolean isRace(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof SQLException sql && RACES.contains(String.valueOf(sql.getSQLState()));
    }

    private static boolean isAway(Throwable cause) {
        return cause instanceof SQLException sql
                && (AWAY.matcher(String.valueOf(sql.getSQLState())).lookingAt()
                        || String.valueOf(sql.getMessage()).contains(NO_CONNECTION));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}

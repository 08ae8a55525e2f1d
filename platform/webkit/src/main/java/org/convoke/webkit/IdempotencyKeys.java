package org.convoke.webkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The keys of recent requests with their answers, one row per key and caller; always used within a transaction.
@ApplicationScoped
class IdempotencyKeys {
    /// The table cleans itself a little with every new key; rows that others clean at the moment are left to them.
    private static final String SWEEP = """
            delete from idempotency_key where ctid = any(array(
              select ctid from idempotency_key where created_at < ? limit 100 for update skip locked))""";

    private static final String CLAIM = """
            insert into idempotency_key (key, caller, request_hash, created_at) values (?, ?, ?, ?)
            on conflict do nothing""";

    private static final String REMEMBER =
            "update idempotency_key set status = ?, location = ?, etag = ?, body = ?::json where key = ? and caller = ?";

    private static final String ANSWER =
            "select request_hash, status, location, etag, body from idempotency_key where key = ? and caller = ?";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration keep;

    IdempotencyKeys(
            DataSource database,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "convoke.idempotency.keep") Duration keep) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.keep = keep;
    }

    /// Waits while another transaction holds the same key.
    ///
    /// @return false when the key was used before
    boolean claim(String key, String caller, byte[] hash) throws SQLException {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (var connection = database.getConnection()) {
            update(connection, SWEEP, now.minus(keep));
            return update(connection, CLAIM, key, caller, hash, now) == 1;
        }
    }

    /// @param whole the body is to be repeated as well
    void remember(String key, String caller, RestResponse<?> answer, boolean whole)
            throws SQLException, JsonProcessingException {
        var body = whole && answer.getEntity() != null ? json.writeValueAsString(answer.getEntity()) : null;
        try (var connection = database.getConnection()) {
            var location = answer.getHeaderString("Location");
            update(
                    connection,
                    REMEMBER,
                    answer.getStatus(),
                    location,
                    answer.getHeaderString("ETag"),
                    body,
                    key,
                    caller);
        }
    }

    /// The answer given before; empty when it was given to another request.
    Optional<RestResponse<Object>> answer(String key, String caller, byte[] hash) throws SQLException {
        try (var connection = database.getConnection();
                var query = prepared(connection, ANSWER, key, caller);
                var row = query.executeQuery()) {
            return row.next() && Arrays.equals(row.getBytes("request_hash"), hash)
                    ? Optional.of(answer(row))
                    : Optional.empty();
        }
    }

    private static RestResponse<Object> answer(ResultSet row) throws SQLException {
        var body = row.getString("body");
        var response = ResponseBuilder.<Object>create(row.getInt("status"));
        if (body != null) {
            response.entity(new RawValue(body)).type("application/json");
        }
        var tag = row.getString("etag");
        if (tag != null) {
            response.header("ETag", tag);
        }
        var location = row.getString("location");
        return (location == null ? response : response.location(URI.create(location))).build();
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }
}

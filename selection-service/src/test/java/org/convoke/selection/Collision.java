package org.convoke.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Makes two requests meet at the lock of a round, instead of hoping that they do.
@ApplicationScoped
public class Collision {

    private static final String LOCK = "select 1 from round where project = ? for update";
    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    /// The answers of both requests, neither of which gets the round before both wait for it.
    public List<Response> of(String code, Supplier<Response> one, Supplier<Response> other) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var observer = connect();
                var holder = connect()) {
            holder.setAutoCommit(false);
            try (var lock = holder.prepareStatement(LOCK)) {
                lock.setString(1, code);
                lock.executeQuery();
            }
            var answers = Stream.of(one, other)
                    .map(request -> CompletableFuture.supplyAsync(request, threads))
                    .toList();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(waiting(observer)).isEqualTo(2));
            holder.commit();
            return answers.stream().map(CompletableFuture::join).toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    private static int waiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getInt(1);
        }
    }
}

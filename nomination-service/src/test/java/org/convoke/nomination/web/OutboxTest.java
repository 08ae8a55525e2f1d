package org.convoke.nomination.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.convoke.contracts.NominationEvent.NominationCompleted;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.eventing.Outbox;
import org.convoke.eventing.ParkedEvents;
import org.convoke.eventing.ParkedEvents.Side;
import org.junit.jupiter.api.Test;

/// What the relay promises: committed events reach Kafka once and in order, rolled back ones never.
@QuarkusTest
class OutboxTest {

    private static final int WRITERS = 6;
    private static final int EACH = 150;

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @Inject
    Published published;

    @Inject
    ParkedEvents parked;

    @Test
    void nothing_is_lost_doubled_or_swapped_while_the_leader_loses_its_session() throws Exception {
        var projects = List.of("99-XX-01-GE-WSP-A", "99-XX-02-GE-WSP-A");
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var running = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> writers.submit(() -> write(projects.get(writer % 2))))
                    .toList();
            while (running.stream().anyMatch(writer -> !writer.isDone())) {
                takeTheLeadersSession();
            }
            for (var writer : running) {
                writer.get();
            }
        }

        var expected = (long) WRITERS / 2 * EACH;
        for (var project : projects) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> published.of(project).size() >= expected);
            var events = published.of(project);
            assertThat(events)
                    .extracting(Published.Event::version)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, expected).boxed().toList());
            assertThat(events).extracting(Published.Event::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void an_event_that_kafka_never_takes_holds_back_its_own_project_only() throws Exception {
        var stuck = "99-XX-03-GE-WSP-A";
        var flowing = "99-XX-04-GE-WSP-A";
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 20; i++) {
                outbox.add(new NominationCompleted(i % 2 == 0 ? stuck : flowing, UUID.randomUUID()));
            }
            outbox.add(new NominationWindowClosed(stuck, Instant.EPOCH, 0, Set.of("long ".repeat(1_000_000))));
            outbox.add(new NominationCompleted(stuck, UUID.randomUUID()));
            outbox.add(new NominationCompleted(flowing, UUID.randomUUID()));
        });

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(published.of(flowing)).hasSize(11);
            assertThat(published.of(stuck)).hasSize(10);
            assertThat(parked.list(Optional.empty(), 10)).singleElement().satisfies(event -> {
                assertThat(event.project()).isEqualTo(stuck);
                assertThat(event.side()).isEqualTo(Side.OUTBOX);
                assertThat(event.version()).isEqualTo(11);
                assertThat(event.waiting()).isEqualTo(1);
                assertThat(event.failure()).contains("RecordTooLarge");
            });
        });
        var event = parked.list(Optional.empty(), 1).getFirst().event();
        assertThat(parked.discard(event, "an operator", "history cannot be changed"))
                .isFalse();
        shorten(event);
        assertThat(parked.retry(event, "an operator", "shortened")).isTrue();
        await().atMost(Duration.ofSeconds(30)).until(() -> published.of(stuck).size() == 12);
        assertThat(published.of(stuck))
                .extracting(Published.Event::version)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 12).boxed().toList());
        assertThat(parked.list(Optional.empty(), 10)).isEmpty();
    }

    @Test
    void it_refuses_to_publish_when_table_and_kafka_contradict_each_other() {
        var project = "99-XX-05-GE-WSP-A";
        QuarkusTransaction.requiringNew().run(() -> outbox.add(new NominationCompleted(project, UUID.randomUUID())));
        await().atMost(Duration.ofSeconds(30)).until(() -> published.of(project).size() == 1);

        pretendOtherEvents();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> ready().statusCode(503).body(containsString("FAILED_CLOSED")));
        given().get("/q/metrics").then().body(matchesPattern("(?s).*\nrelay_fail_closed 1.0\n.*"));

        pretendOtherEvents();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> ready().statusCode(200).body(containsString("LEADING")));
    }

    private static ValidatableResponse ready() {
        return given().get("/q/health/ready").then();
    }

    /// As after restoring an old backup; the second time takes it back, because it reverses the ids. All at once and
    /// under a lock, because other events flow meanwhile; then a leader must open anew and compare.
    private void pretendOtherEvents() {
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("lock table outbox in exclusive mode");
                statement.executeUpdate("""
                        update outbox set event_id = reverse(replace(event_id::text, '-', ''))::uuid
                        where pub_seq is not null""");
                takeTheLeadersSession();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void shorten(UUID event) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update outbox set payload = jsonb_set(payload, '{belowMinimum}', '[]') where event_id = ?")) {
            statement.setObject(1, event);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private void write(String project) {
        for (int i = 0; i < EACH; i++) {
            var nomination = UUID.randomUUID();
            var fails = i % 5 == 0;
            if (fails) {
                assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                            outbox.add(new NominationCompleted(project, nomination));
                            throw new IllegalStateException("the use case fails");
                        }))
                        .isInstanceOf(IllegalStateException.class);
            }
            QuarkusTransaction.requiringNew().run(() -> outbox.add(new NominationCompleted(project, nomination)));
        }
    }

    private void takeTheLeadersSession() throws SQLException {
        var sql = """
                select pg_terminate_backend(pid) from pg_locks
                where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())""";
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows).isNotNull();
        }
    }
}

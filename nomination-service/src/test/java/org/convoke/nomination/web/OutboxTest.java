package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.convoke.contracts.NominationEvent.NominationCompleted;
import org.convoke.eventing.Outbox;
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

    private void takeTheLeadersSession() throws Exception {
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

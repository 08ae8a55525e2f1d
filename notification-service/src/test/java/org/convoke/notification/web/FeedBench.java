package org.convoke.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.Test;

/// How long a page of 500 events takes through HTTP, with a million events stored, beside a bare query of the same rows
/// in the same run. It asserts nothing about time; `deploy/bench notify` runs it.
@QuarkusTest
class FeedBench {

    private static final int EVENTS = Integer.getInteger("bench.events", 1_000_000);
    private static final int PAGES = Integer.getInteger("bench.pages", 1_000);
    private static final int WARM_UP = 300;
    private static final int PAGE = 500;
    private static final String NPOS = "{LK,A1,A2,A3,A4,A5,A6,A7,A8,A9,B1,B2,B3,B4,B5,B6,B7,B8,B9,C1}";

    private static final String FILL = """
            insert into partner_event
              (npo, event_id, source, type, project, version, occurred_at, told_at, data)
            select (cast(:npos as text[]))[1 + g % 20], gen_random_uuid(), '/nomination-service',
              'org.convoke.nomination.NominationSubmitted', '16-IN-' || lpad((g % 97)::text, 2, '0') || '-GE-WSP-A',
              g, now(), now(), :data
            from generate_series(1, :events) g""";

    private static final String ROWS = """
            select seq, event_id, source, type, project, version, occurred_at, data from partner_event
            where npo = 'LK' and seq > ? order by seq limit 501""";

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    @TestHTTPResource("/api/feed")
    URI feed;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_page_beside_a_bare_query() throws Exception {
        fill();
        var places = places();
        try (var connection = database.getConnection()) {
            var pages = new ArrayList<Long>();
            var queries = new ArrayList<Long>();
            LongConsumer page = this::page;
            LongConsumer query = place -> query(connection, place);
            for (int i = 0; i < WARM_UP + PAGES; i++) {
                var place = places.get((int) (i * 7_919L % (places.size() - PAGE)));
                var paged = time(page, place);
                var queried = time(query, place);
                if (i >= WARM_UP) {
                    pages.add(paged);
                    queries.add(queried);
                }
            }
            System.out.printf(
                    "%n%d events stored, page of %d, milliseconds    p50    p95    p99    max%n", EVENTS, PAGE);
            var ours = print("feed, HTTP", pages);
            var bare = print("bare query", queries);
            System.out.printf("ratio at p50: %.1f, at p99: %.1f%n", ours[0] / bare[0], ours[2] / bare[2]);
        }
    }

    private void fill() throws IOException {
        var sample = "/org/convoke/contracts/golden/NominationSubmitted.json";
        try (var in = FeedBench.class.getResourceAsStream(sample)) {
            var data = new String(in.readAllBytes()).replaceAll("\\s*\\n\\s*", "");
            QuarkusTransaction.requiringNew()
                    .timeout(600)
                    .run(() -> entities.createNativeQuery(FILL)
                            .setParameter("npos", NPOS)
                            .setParameter("data", data)
                            .setParameter("events", EVENTS)
                            .executeUpdate());
            QuarkusTransaction.requiringNew()
                    .run(() ->
                            entities.createNativeQuery("analyze partner_event").executeUpdate());
        }
    }

    private List<Long> places() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows = entities.createNativeQuery("select seq from partner_event where npo = 'LK' order by seq")
                    .getResultList();
            return rows.stream().map(row -> ((Number) row).longValue()).toList();
        });
    }

    private void page(long place) {
        var request = HttpRequest.newBuilder(URI.create(feed + "?limit=" + PAGE + "&after=" + place))
                .header("Authorization", "Bearer " + Tokens.system("npo-lk-system"))
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).hasSizeGreaterThan(PAGE * 100);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void query(Connection connection, long place) {
        try (var statement = connection.prepareStatement(ROWS)) {
            statement.setLong(1, place);
            var length = 0;
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    length += rows.getString("data").length();
                }
            }
            assertThat(length).isPositive();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long time(LongConsumer work, long place) {
        var start = System.nanoTime();
        work.accept(place);
        return System.nanoTime() - start;
    }

    /// @return p50, p95, p99 and the longest in milliseconds
    private static double[] print(String name, List<Long> nanos) {
        var sorted = nanos.stream().mapToLong(each -> each).sorted().toArray();
        var shares = new double[] {0.5, 0.95, 0.99, 1.0};
        var millis = Arrays.stream(shares)
                .map(share -> sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6)
                .toArray();
        System.out.printf("%-46s", name);
        Arrays.stream(millis).forEach(each -> System.out.printf("%7.1f", each));
        System.out.println();
        return millis;
    }
}

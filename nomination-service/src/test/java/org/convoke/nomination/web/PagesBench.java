package org.convoke.nomination.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.Test;

/// How soon officers' pages begin to arrive when there is much in them, and what they weigh; run by `deploy/bench
/// pages`.
@QuarkusTest
class PagesBench {
    private static final int PROJECTS = 300;
    private static final int NOMINATIONS_EACH = 34;
    private static final int USERS = 50;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration RUN = Duration.ofSeconds(30);
    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"(/nominations/web[^\"]+)\"");

    @Inject
    EntityManager entities;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void measure() throws Exception {
        TestClock.set(Instant.parse(Api.OPEN));
        var code = Api.publishedProject();
        Api.nominate(code, Api.nomination(1, "Bench")).statusCode(201);
        multiply(code);
        System.out.printf(
                "load %.1f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        var pages = List.of(
                new Visit("mika.sato", "/today"),
                new Visit("mika.sato", "/projects"),
                new Visit("mika.sato", "/portfolio"),
                new Visit("mika.sato", "/portfolio/report"),
                new Visit("mika.sato", "/projects/" + code),
                new Visit("mika.sato", "/projects/" + code + "/overview"),
                new Visit("mika.sato", "/projects/" + code + "/nominations"),
                new Visit("liaison.lk", "/today"),
                new Visit("liaison.lk", "/projects/" + code + "/nominations"));
        for (var page : pages) weigh(page);
        run(pages); // warm up
        for (var page : pages) System.out.println("page " + page.path + ": " + run(List.of(page)));
        System.out.println("all pages: " + run(pages));
        System.out.println("the list of projects as JSON: " + run(List.of(new Visit("mika.sato", "/api/projects"))));
    }

    private record Visit(String person, String path) {}

    private void multiply(String code) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            entities.createNativeQuery("""
                    insert into project_notification select (jsonb_populate_record(one, jsonb_build_object(
                        'code', '25-XB-' || lpad((n %% 100)::text, 2, '0') || '-GE-WSP-' || chr(65 + n / 100)))).*
                    from project_notification one, generate_series(0, %d) n where code = :code""".formatted(PROJECTS - 1))
                    .setParameter("code", code)
                    .executeUpdate();
            entities.createNativeQuery("""
                    insert into nomination select (jsonb_populate_record(one, jsonb_build_object(
                        'id', gen_random_uuid(), 'project', project.code, 'rank', null, 'country', (array['LK', 'IN', 'JP'])[n %% 3 + 1],
                        'email_key', md5(project.code || n || 'e'), 'person_key', md5(project.code || n || 'p')))).*
                    from nomination one, project_notification project, generate_series(1, %d) n
                    where one.project = :code and project.code like '25-XB-%%' or one.project = :code and project.code = :code""".formatted(NOMINATIONS_EACH))
                    .setParameter("code", code)
                    .executeUpdate();
            entities.createNativeQuery("analyze").executeUpdate();
        });
    }

    private void weigh(Visit page) throws Exception {
        var html = client.send(request(page).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        var text = client.send(request(page).build(), BodyHandlers.ofString()).body();
        long bytes = html.body().length;
        var loaded = LOADED.matcher(text);
        while (loaded.find()) {
            var asset =
                    HttpRequest.newBuilder(URI.create(base() + loaded.group(1))).header("Accept-Encoding", "gzip");
            bytes += client.send(asset.build(), BodyHandlers.ofByteArray()).body().length;
        }
        System.out.printf(
                "weight %s: %d kB, %d kB of it the page%n", page.path, bytes / 1000, html.body().length / 1000);
    }

    /// Everybody opens a page, reads, and opens the next.
    private String run(List<Visit> pages) throws Exception {
        var end = System.nanoTime() + RUN.toNanos();
        var users = new ArrayList<Future<List<Long>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var user = 0; user < USERS; user++) {
                var number = user;
                users.add(threads.submit(() -> user(pages, number, end)));
            }
        }
        var all = new ArrayList<Long>();
        for (var user : users) all.addAll(user.get());
        var times = all.stream().mapToLong(Long::longValue).sorted().toArray();
        return "%d answers, first byte p50 %.1f ms, p95 %.1f ms, max %.1f ms"
                .formatted(times.length, at(times, 0.5), at(times, 0.95), at(times, 1));
    }

    private List<Long> user(List<Visit> pages, int number, long end) throws Exception {
        var random = new Random(number);
        var times = new ArrayList<Long>();
        Thread.sleep(random.nextLong(PAUSE.toMillis()));
        for (var turn = number; System.nanoTime() < end; turn++) {
            times.add(firstByte(pages.get(turn % pages.size())));
            Thread.sleep(PAUSE);
        }
        return times;
    }

    private long firstByte(Visit page) throws IOException, InterruptedException {
        var request = request(page).header("Accept-Encoding", "gzip").build();
        var began = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            body.read();
            var time = System.nanoTime() - began;
            body.readAllBytes();
            if (answer.statusCode() != 200) throw new IllegalStateException(page.path + ": " + answer.statusCode());
            return time;
        }
    }

    private HttpRequest.Builder request(Visit page) {
        return HttpRequest.newBuilder(URI.create(base() + "/nominations" + page.path))
                .header("Authorization", "Bearer " + Tokens.person(page.person));
    }

    private static String base() {
        return "http://localhost:" + RestAssured.port;
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))] / 1e6;
    }
}

package org.convoke.testing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/// How soon pages begin to arrive when many people open them, and what they weigh; for `deploy/bench pages`.
public final class PageLoad {
    private static final int PEOPLE = 50;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration RUN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 20));

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final Pattern loaded;

    /// @param service its root, such as `http://localhost:8081/nominations`
    public PageLoad(URI service) {
        server = service;
        loaded = Pattern.compile("(?:src|href)=\"(" + service.getPath() + "/web[^\"]+)\"");
    }

    /// @param path below the service's root
    public record Visit(String person, String path) {}

    /// Prints a line for each page, and one for all together.
    public void measure(Visit... pages) throws IOException, InterruptedException, ExecutionException {
        System.out.printf(
                "load %.1f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        var all = Arrays.asList(pages);
        for (var page : all) {
            System.out.printf("weight %s: %s%n", path(page), weight(page));
        }
        run(all); // warm up
        for (var page : all) {
            System.out.printf("page %s for %s: %s%n", path(page), page.person, run(List.of(page)));
        }
        System.out.println("all pages: " + run(all));
    }

    private String path(Visit page) {
        return server.getPath() + page.path;
    }

    /// Of a first visit, compressed.
    private String weight(Visit page) throws IOException, InterruptedException {
        var html = client.send(request(page).build(), BodyHandlers.ofString()).body();
        var own = compressed(request(page));
        var bytes = own;
        var assets = loaded.matcher(html);
        while (assets.find()) {
            bytes += compressed(HttpRequest.newBuilder(server.resolve(assets.group(1))));
        }
        return "%d kB, %d kB of it the page".formatted(bytes / 1000, own / 1000);
    }

    private long compressed(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        return answer.body().length;
    }

    /// Everybody opens a page, reads, and opens the next.
    private String run(List<Visit> pages) throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + RUN.toNanos();
        var people = new ArrayList<Future<List<Long>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 0; person < PEOPLE; person++) {
                var number = person;
                people.add(threads.submit(() -> person(pages, number, end)));
            }
        }
        var times = new ArrayList<Long>();
        for (var person : people) {
            times.addAll(person.get());
        }
        return told(times.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    private List<Long> person(List<Visit> pages, int number, long end) throws IOException, InterruptedException {
        var times = new ArrayList<Long>();
        Thread.sleep(new Random(number).nextLong(PAUSE.toMillis()));
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
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path(page) + ": " + answer.statusCode());
            }
            return time;
        }
    }

    private HttpRequest.Builder request(Visit page) {
        return HttpRequest.newBuilder(URI.create(server + page.path))
                .header("Accept", "text/html, application/json;q=0.9")
                .header("Authorization", "Bearer " + Tokens.person(page.person));
    }

    private static String told(long... sorted) {
        return "%d answers, first byte p50 %.1f ms, p95 %.1f ms, max %.1f ms"
                .formatted(sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))] / 1e6;
    }
}

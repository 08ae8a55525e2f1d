package org.convoke.journeys.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.convoke.journeys.RunningPlatform;
import org.convoke.journeys.client.Trouble;
import org.convoke.journeys.client.Until;

/// How long nobody publishes after the instance whose relay leads was killed, while a second one stands by.
/// `deploy/bench takeover` runs it.
public final class Takeover {
    private static final int TIMES = Integer.getInteger("bench.times", 30);
    private static final int LAST_PORT = 19;
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningPlatform running;
    private final URI first;
    private final URI second;
    private final List<String> command;
    private final List<String> environment;
    private Process standby;

    /// The second instance is a copy of the first, on another port.
    private Takeover(RunningPlatform running, int port) throws IOException {
        this.running = running;
        this.first = URI.create(running.get("service.url.nomination") + "/q/health/ready");
        this.second = URI.create("http://localhost:" + port + first.getPath());
        var process = Path.of(
                "/proc",
                String.valueOf(running.process("nomination").orElseThrow().pid()));
        this.command = words(process.resolve("cmdline"));
        this.environment = new ArrayList<>(words(process.resolve("environ")));
        environment.add("QUARKUS_HTTP_PORT=" + port);
    }

    public static void main(String[] arguments) throws IOException {
        var base = RunningPlatform.freeBase();
        System.out.println("Starting the platform and a second nomination-service ...");
        try (var running = RunningPlatform.start(Path.of("target", "bench"), base, List.of())) {
            var takeover = new Takeover(running, base + LAST_PORT);
            try {
                takeover.measure();
            } finally {
                takeover.standby.destroyForcibly();
            }
        }
    }

    private void measure() {
        startStandby();
        var nanos = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            Until.holds("both instances", () -> leads(first) && stands(second) || stands(first) && leads(second));
            nanos[i] = leads(first) ? killFirst() : killSecond();
            System.out.printf("takeover %2d: %4d ms%n", i + 1, nanos[i] / 1_000_000);
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%d takeovers, milliseconds: p50 %d, p99 and max %d%n",
                TIMES, nanos[TIMES / 2] / 1_000_000, nanos[TIMES - 1] / 1_000_000);
    }

    private long killFirst() {
        var start = System.nanoTime();
        running.kill("nomination");
        return untilLeading(second, start);
    }

    private long killSecond() {
        var start = System.nanoTime();
        standby.destroyForcibly();
        var time = untilLeading(first, start);
        startStandby();
        return time;
    }

    private long untilLeading(URI instance, long start) {
        while (!leads(instance)) {
            if (System.nanoTime() - start > Duration.ofMinutes(1).toNanos()) {
                throw new Trouble("Nobody took over within a minute.");
            }
        }
        return System.nanoTime() - start;
    }

    private void startStandby() {
        try {
            var log = Path.of("target", "bench-standby.log").toFile();
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
            builder.environment().clear();
            for (var setting : environment) {
                var name = setting.substring(0, setting.indexOf('='));
                builder.environment().put(name, setting.substring(name.length() + 1));
            }
            standby = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean leads(URI instance) {
        return health(instance).contains("\"LEADING\"");
    }

    private boolean stands(URI instance) {
        return health(instance).contains("\"STANDBY\"");
    }

    private String health(URI instance) {
        try {
            var request = HttpRequest.newBuilder(instance).timeout(GLANCE).build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException down) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.");
        }
    }

    private static List<String> words(Path file) throws IOException {
        return List.of(Files.readString(file).split("\0"));
    }
}

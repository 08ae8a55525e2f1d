package org.convoke.certificate.web.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.convoke.certificate.web.Api;
import org.convoke.certificate.web.Graduation;
import org.convoke.certificate.web.Kafka;
import org.convoke.contracts.Nominee;
import org.junit.jupiter.api.Test;

/// How long the verification page takes when requests come at a fixed rate, whatever the answers, beside a file that is
/// only sent. Time counts from when a request was due. It asserts nothing about time; `deploy/bench verification` runs
/// it.
@QuarkusTest
class VerificationBench {

    private static final int PER_SECOND = Integer.getInteger("bench.rate", 200);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 30);
    private static final int PEOPLE = 20;
    private static final int THREADS = 64;

    @Inject
    Kafka kafka;

    @TestHTTPResource("/")
    URI service;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void the_page_beside_a_file() throws Exception {
        var nominees = IntStream.range(0, PEOPLE)
                .mapToObj(n -> nominee("VN", "Person " + n))
                .toArray(Nominee[]::new);
        var numbers = new Graduation(Api.newCode(), kafka).of(nominees);
        IntFunction<String> page = n -> "verify/" + numbers.get(n % PEOPLE);
        IntFunction<String> file = _ -> "webkit.css";
        flow(page);
        flow(file);
        System.out.printf("%n%d requests/s for %d s, milliseconds  p50    p95    p99    max%n", PER_SECOND, SECONDS);
        for (var kind : List.of("verification page", "file", "verification page", "file")) {
            print(kind, flow(kind.equals("file") ? file : page));
        }
    }

    private long[] flow(IntFunction<String> path) throws InterruptedException {
        var count = PER_SECOND * SECONDS;
        var nanos = new AtomicLongArray(count);
        var start = System.nanoTime();
        try (var clients = Executors.newScheduledThreadPool(THREADS)) {
            for (int n = 0; n < count; n++) {
                var request = n;
                var due = TimeUnit.SECONDS.toNanos(n) / PER_SECOND;
                clients.schedule(
                        () -> {
                            ask(path.apply(request), request);
                            nanos.set(request, System.nanoTime() - start - due);
                        },
                        due - (System.nanoTime() - start),
                        TimeUnit.NANOSECONDS);
            }
        }
        return IntStream.range(0, count).mapToLong(nanos::get).sorted().toArray();
    }

    /// Each from another address, as the public is.
    private void ask(String path, int n) {
        var request = HttpRequest.newBuilder(service.resolve(path))
                .header("Accept", "text/html")
                .header("X-Forwarded-For", "10.%d.%d.%d".formatted(n >> 14 & 127, n >> 7 & 127, n & 127))
                .build();
        try {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void print(String kind, long[] sorted) {
        var failed = Arrays.stream(sorted).filter(time -> time == 0).count();
        System.out.printf(
                "%-36s %5.1f  %5.1f  %5.1f  %5.1f%s%n",
                kind,
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1),
                failed == 0 ? "" : ", " + failed + " failed");
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1] / 1e6;
    }
}

package org.convoke.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits until a program is ready, by default until it answers an address with success, as long as the program lives.
final class Answer {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Answer() {}

    static void await(String name, URI address, ChildProcess program, Site site) throws InterruptedException {
        await(name, () -> isGood(address), program, site);
    }

    static void await(String name, BooleanSupplier ready, ChildProcess program, Site site) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready.getAsBoolean()) {
            if (!program.isAlive()) throw failed(name, "ended while starting", program, site);
            if (System.nanoTime() > end) throw failed(name, "was not ready in time", program, site);
            Thread.sleep(PAUSE);
        }
    }

    private static Trouble failed(String name, String what, ChildProcess program, Site site) {
        return new Trouble("%s %s. Log: %s. Last lines: %s".formatted(name, what, site.log(name), program.lastWords()));
    }

    private static boolean isGood(URI address) {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package org.convoke.journeys.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.convoke.journeys.RunningPlatform;

/// The processes of a running platform and the lines between them, as somebody with bad intentions sees them.
final class Parts {
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final RunningPlatform running;
    private final Map<String, FaultProxy> lines;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(GLANCE).build();

    /// @param lines by the part that they lead to
    Parts(RunningPlatform running, Map<String, FaultProxy> lines) {
        this.running = running;
        this.lines = lines;
    }

    void kill(String part) {
        running.process(part).ifPresent(ProcessHandle::destroyForcibly);
    }

    void stop(String part) {
        signal("STOP", part);
    }

    void goOn(String part) {
        signal("CONT", part);
    }

    private void signal(String signal, String part) {
        running.process(part).ifPresent(process -> run("kill", "-" + signal, String.valueOf(process.pid())));
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    FaultProxy line(String part) {
        return lines.get(part);
    }

    boolean isAlive(String part) {
        return running.process(part).isPresent();
    }

    /// Whether it has come back since it was struck, and can be used.
    boolean isBack(String part) {
        var service = running.get("service.url." + part);
        return service == null
                ? isAlive(part) && ports(part).allMatch(Parts::listens)
                : answers(URI.create(service + "/q/health/ready"));
    }

    /// All brokers share one entry.
    private IntStream ports(String part) {
        var ports = running.get("port." + part.replaceAll("-\\d$", ""));
        return ports == null
                ? IntStream.empty()
                : Arrays.stream(ports.split(",")).mapToInt(Integer::parseInt);
    }

    private static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) GLANCE.toMillis());
            return true;
        } catch (IOException down) {
            return false;
        }
    }

    private boolean answers(URI address) {
        try {
            var request = HttpRequest.newBuilder(address).timeout(GLANCE).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException down) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Tells a service what to do when it comes to a step.
    void arm(String service, String step, String action) {
        try {
            var file = failpoint(service);
            var draft = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), step + " " + action);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isArmed(String service) {
        return Files.exists(failpoint(service));
    }

    void disarm(String service) {
        try {
            Files.deleteIfExists(failpoint(service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path failpoint(String service) {
        return Path.of(running.get("failpoint." + service));
    }

    /// Whatever was done to them: everything runs and every line is open.
    void heal() {
        lines.values().forEach(FaultProxy::heal);
        Plan.SERVICES.forEach(this::goOn);
    }
}

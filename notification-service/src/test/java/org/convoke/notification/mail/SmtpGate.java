package org.convoke.notification.mail;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Stands between the service and the mail server, and can break each conversation at the worst moments (see
/// [SmtpWeather]). It keeps the archive mailbox out of reach when asked to.
public final class SmtpGate implements QuarkusTestResourceLifecycleManager {

    private static final Duration WAIT = Duration.ofMillis(20);

    private volatile boolean stopped;

    @Override
    public int order() {
        return 100; // after the parts, whose mail ports it replaces
    }

    @Override
    public Map<String, String> start() {
        var smtp = new Gate(
                () -> SmtpWeather.mode() == SmtpWeather.Mode.DOWN,
                client -> new SmtpConversation(client, port("smtp.port")).run());
        var imap =
                new Gate(SmtpWeather::archiveIsAway, client -> new PlainConversation(client, port("imap.port")).run());
        var key = signingKey();
        SmtpWeather.publish(key.publicKey());
        return Map.ofEntries(
                Map.entry("quarkus.mailer.host", "localhost"),
                Map.entry("quarkus.mailer.port", smtp.open()),
                Map.entry("quarkus.mailer.dkim.enabled", "true"),
                Map.entry("quarkus.mailer.dkim.private-key", key.privateKey()),
                Map.entry("quarkus.mailer.dkim.selector", SmtpWeather.SELECTOR),
                Map.entry("quarkus.mailer.dkim.sdid", SmtpWeather.DOMAIN),
                Map.entry("quarkus.mailer.dkim.header-canon-algo", "RELAXED"),
                Map.entry("quarkus.mailer.dkim.body-canon-algo", "RELAXED"),
                Map.entry("convoke.mail.archive.port", imap.open()),
                Map.entry("convoke.mail.bounces.host", "localhost"),
                Map.entry("convoke.mail.bounces.port", Integer.toString(port("imap.port"))),
                Map.entry("convoke.mail.bounces.password", "bounces@convoke.local"),
                Map.entry("convoke.mail.retry-when-unknown", SmtpWeather.MAY_ARRIVE_TWICE),
                Map.entry("convoke.mail.hold", SmtpWeather.HELD),
                Map.entry("convoke.mail.settle", "PT3S"),
                Map.entry("convoke.mail.bounces.every", "PT1S"),
                Map.entry("convoke.mail.backoff", "PT1S,PT1S,PT1S,PT1S,PT1S,PT1S,PT1S,PT1S,PT1S,PT1S,PT1S,PT1S"));
    }

    @Override
    public void stop() {
        stopped = true;
    }

    private record SigningKey(String privateKey, String publicKey) {}

    private static SigningKey signingKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var base64 = Base64.getEncoder();
            return new SigningKey(
                    base64.encodeToString(pair.getPrivate().getEncoded()),
                    base64.encodeToString(pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int port(String name) {
        var parts = new Properties();
        try (var in = Files.newInputStream(Path.of(System.getProperty("convoke.test.parts")))) {
            parts.load(in);
            return Integer.parseInt(parts.getProperty(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Talk {
        void with(Socket client) throws IOException;
    }

    /// A port that nobody listens at while `closed`.
    private final class Gate {
        private final BooleanSupplier closed;
        private final Talk talk;
        private ServerSocket listener;
        private int port;

        Gate(BooleanSupplier closed, Talk talk) {
            this.closed = closed;
            this.talk = talk;
        }

        String open() {
            listen();
            Thread.ofVirtual().start(this::accept);
            return Integer.toString(port);
        }

        private void listen() {
            try {
                listener = new ServerSocket();
                listener.setReuseAddress(true);
                listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                listener.setSoTimeout(20);
                port = listener.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void accept() {
            while (!stopped) {
                try {
                    if (closed.getAsBoolean()) {
                        listener.close();
                    } else if (listener.isClosed()) {
                        listen();
                    }
                    if (listener.isClosed()) {
                        LockSupport.parkNanos(WAIT.toNanos());
                    } else {
                        var client = listener.accept();
                        Thread.ofVirtual().start(() -> talk(client));
                    }
                } catch (SocketTimeoutException _) {
                    Thread.onSpinWait();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        private void talk(Socket client) {
            try (client) {
                talk.with(client);
            } catch (IOException _) {
                Thread.onSpinWait(); // either side hung up
            }
        }
    }

    private record PlainConversation(Socket client, int port) {
        void run() throws IOException {
            try (var server = new Socket("localhost", port)) {
                Thread.ofVirtual().start(() -> pipe(server, client));
                pipe(client, server);
            }
        }

        private static void pipe(Socket from, Socket to) {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
                to.close();
            } catch (IOException _) {
                Thread.onSpinWait(); // either side hung up
            }
        }
    }
}

package org.convoke.notification.mail;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/// Stands between the service and the mail server and can break the conversation at the worst moments. What it does
/// next is a system property, because tests and their resources live in different class loaders.
public final class SmtpGate implements QuarkusTestResourceLifecycleManager {

    enum Mode {
        OPEN,
        /// Nobody listens.
        DOWN,
        /// Once: the connection breaks before the message's final dot.
        CUT_BEFORE_DOT,
        /// Once: the server takes the message, but its answer is lost.
        CUT_BEFORE_ANSWER,
        /// The server says no to everything for good.
        REFUSE
    }

    private static final String MODE = "convoke.test.smtp-gate";

    private ServerSocket listener;
    private int port;
    private volatile boolean stopped;

    static void set(Mode mode) {
        System.setProperty(MODE, mode.name());
    }

    static Mode mode() {
        return Mode.valueOf(System.getProperty(MODE, Mode.OPEN.name()));
    }

    @Override
    public int order() {
        return 100; // after the parts, whose mail port it replaces
    }

    @Override
    public Map<String, String> start() {
        listen();
        Thread.ofVirtual().start(this::accept);
        return Map.of(
                "quarkus.mailer.host", "localhost",
                "quarkus.mailer.port", Integer.toString(port),
                "convoke.mail.settle", "PT3S",
                "convoke.mail.backoff", "PT1S,PT1S,PT1S,PT1S,PT1S,PT1S,PT1S,PT1S,PT1S,PT1S,PT1S,PT1S");
    }

    @Override
    public void stop() {
        stopped = true;
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
                if (mode() == Mode.DOWN) {
                    listener.close();
                } else if (listener.isClosed()) {
                    listen();
                }
                if (!listener.isClosed()) {
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
        try (client;
                var server = new Socket("localhost", mailServer())) {
            if (mode() == Mode.REFUSE) {
                client.getOutputStream().write("554 no mail here\r\n".getBytes(StandardCharsets.US_ASCII));
                return;
            }
            new Conversation(client, server).run();
        } catch (IOException _) {
            Thread.onSpinWait(); // either side hung up
        }
    }

    private static int mailServer() {
        var parts = new Properties();
        try (var in = Files.newInputStream(Path.of(System.getProperty("convoke.test.parts")))) {
            parts.load(in);
            return Integer.parseInt(parts.getProperty("smtp.port"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Conversation {
        private final Socket client;
        private final Socket server;
        private volatile boolean deaf;

        Conversation(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void run() throws IOException {
            Thread.ofVirtual().start(this::answers);
            var lines = reader(client);
            var content = false;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (content && line.equals(".")) {
                    content = false;
                    if (cut()) {
                        return;
                    }
                }
                content |= line.equals("DATA");
                write(server, line);
            }
        }

        /// @return whether the final dot is kept back
        private boolean cut() {
            var mode = mode();
            if (mode == Mode.CUT_BEFORE_DOT || mode == Mode.CUT_BEFORE_ANSWER) {
                set(Mode.OPEN);
            }
            deaf = mode == Mode.CUT_BEFORE_ANSWER;
            return mode == Mode.CUT_BEFORE_DOT;
        }

        private void answers() {
            try (client) {
                var lines = reader(server);
                for (var line = lines.readLine(); line != null && !deaf; line = lines.readLine()) {
                    write(client, line);
                }
            } catch (IOException _) {
                deaf = true; // either side hung up
            }
        }

        private static BufferedReader reader(Socket socket) throws IOException {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        }

        private static void write(Socket socket, String line) throws IOException {
            socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}

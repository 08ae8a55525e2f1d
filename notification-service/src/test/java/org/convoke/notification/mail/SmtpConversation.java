package org.convoke.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.convoke.notification.mail.SmtpWeather.Fault;
import org.convoke.notification.mail.SmtpWeather.Mode;

/// One conversation through the gate; it may go wrong.
final class SmtpConversation {

    private static final Duration SLOW = Duration.ofMillis(100);

    private final Socket client;
    private final int port;
    private final Fault fault;
    private volatile boolean deaf;
    private boolean content;
    private int lines;
    private volatile String messageId;

    SmtpConversation(Socket client, int port) {
        this.client = client;
        this.port = port;
        this.fault = SmtpWeather.mode() == Mode.STORM ? SmtpWeather.draw() : null;
    }

    void run() throws IOException {
        client.setTcpNoDelay(true);
        if (SmtpWeather.mode() == Mode.REFUSE) {
            write(client, "554 no mail here");
        } else if (fault == Fault.SAY_421) {
            write(client, "421 too busy, come back later");
        } else if (fault != Fault.CUT_AT_ONCE) {
            try (var server = new Socket("localhost", port)) {
                server.setTcpNoDelay(true);
                talk(server);
            }
        }
    }

    private void talk(Socket server) throws IOException {
        Thread.ofVirtual().start(() -> answers(server));
        var said = reader(client);
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (fault == Fault.SAY_451 && line.startsWith("RCPT")) {
                write(client, "451 not now");
                continue;
            }
            if (ends(line)) {
                return;
            }
            write(server, line);
        }
    }

    /// @return whether the line never reaches the server
    private boolean ends(String line) {
        if (content) {
            return inContent(line);
        }
        content = line.equals("DATA");
        return fault == Fault.CUT_AT_EHLO && line.startsWith("EHLO")
                || fault == Fault.CUT_AT_MAIL && line.startsWith("MAIL")
                || fault == Fault.CUT_AT_RCPT && line.startsWith("RCPT");
    }

    private boolean inContent(String line) {
        if (line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
            messageId = line.substring(11).strip();
        }
        if (!line.equals(".")) {
            return fault == Fault.CUT_IN_CONTENT && ++lines > 3;
        }
        content = false;
        var mode = SmtpWeather.mode();
        if (mode == Mode.CUT_BEFORE_DOT || mode == Mode.CUT_BEFORE_ANSWER) {
            SmtpWeather.set(Mode.OPEN);
        }
        deaf = mode == Mode.CUT_BEFORE_ANSWER || fault == Fault.CUT_BEFORE_ANSWER;
        return mode == Mode.CUT_BEFORE_DOT;
    }

    private void answers(Socket server) {
        try (client) {
            var answered = reader(server);
            for (var line = answered.readLine(); line != null; line = answered.readLine()) {
                if (deaf) {
                    SmtpWeather.lostAnswer(messageId);
                    return;
                }
                if (fault == Fault.SLOW) {
                    LockSupport.parkNanos(SLOW.toNanos());
                }
                write(client, line);
                if (fault == Fault.CUT_AFTER_GREETING || fault == Fault.CUT_AFTER_ANSWER && messageId != null) {
                    return;
                }
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

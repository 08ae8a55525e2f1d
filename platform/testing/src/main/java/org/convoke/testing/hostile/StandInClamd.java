package org.convoke.testing.hostile;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Speaks clamd's `INSTREAM`: finds the EICAR string, and falls silent when it is asked to.
public final class StandInClamd implements QuarkusTestResourceLifecycleManager {

    static final String SILENCE = "the scanner shall fall silent";

    private ServerSocket door;

    @Override
    public Map<String, String> start() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
        return Map.of(
                "convoke.scanner.host", door.getInetAddress().getHostAddress(),
                "convoke.scanner.port", Integer.toString(door.getLocalPort()));
    }

    @Override
    public void stop() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var client = door.accept()) {
                answer(client);
            } catch (IOException e) {
                // the other side went away, or the door was closed
            }
        }
    }

    private static void answer(Socket client) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        in.skipNBytes("zINSTREAM\0".length());
        var file = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
        }
        var text = file.toString(StandardCharsets.ISO_8859_1);
        if (!text.contains(SILENCE)) {
            var verdict = text.contains(HostilePdfs.EICAR) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
            client.getOutputStream().write(verdict.getBytes(StandardCharsets.US_ASCII));
        }
    }
}

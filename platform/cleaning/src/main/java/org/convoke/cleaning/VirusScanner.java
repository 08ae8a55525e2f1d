package org.convoke.cleaning;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A clamd, asked over TCP with `INSTREAM`. Any answer but its two known ones is a failure and no verdict.
@ApplicationScoped
public class VirusScanner {

    private static final int CHUNK = 64 << 10;
    private static final int LONGEST_ANSWER = 1024;

    private final ScannerSettings settings;

    VirusScanner(ScannerSettings settings) {
        this.settings = settings;
    }

    public boolean isOn() {
        return settings.on();
    }

    /// @throws IOException when it cannot be reached in time or cannot say
    public boolean isHarmless(byte[] content) throws IOException {
        try (var socket = new Socket()) {
            var timeout = Math.toIntExact(settings.timeout().toMillis());
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), timeout);
            socket.setSoTimeout(timeout);
            var out = new DataOutputStream(socket.getOutputStream());
            send(out, content);
            return verdict(socket.getInputStream().readNBytes(LONGEST_ANSWER));
        }
    }

    private static void send(DataOutputStream out, byte[] content) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (var start = 0; start < content.length; start += CHUNK) {
            var length = Math.min(CHUNK, content.length - start);
            out.writeInt(length);
            out.write(content, start, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static boolean verdict(byte[] answer) throws IOException {
        var text =
                new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
        if (text.equals("stream: OK")) {
            return true;
        }
        if (text.startsWith("stream: ") && text.endsWith(" FOUND")) {
            return false;
        }
        throw new IOException("the scanner does not say whether a file is harmless");
    }
}

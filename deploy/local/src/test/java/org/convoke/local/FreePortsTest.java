package org.convoke.local;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortsTest {
    @Test
    void a_taken_port_is_named_with_its_part_and_a_way_out() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var trouble = assertThrows(Trouble.class, () -> FreePorts.check(Port.SMTP, other.getLocalPort()));
            assertTrue(trouble.getMessage().contains(other.getLocalPort() + " (smtp)"), trouble.getMessage());
            assertTrue(trouble.getMessage().contains("--port-base"), trouble.getMessage());
        }
    }
}

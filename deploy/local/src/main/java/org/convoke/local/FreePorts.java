package org.convoke.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumSet;
import java.util.List;

/// Finds out before anything starts whether somebody else holds one of our ports.
final class FreePorts {
    private static final EnumSet<Port> SERVICES_ONLY =
            EnumSet.of(Port.FRONT_DOOR, Port.NOMINATION, Port.SELECTION, Port.CERTIFICATE, Port.NOTIFICATION);

    private FreePorts() {}

    static void check(Site site) {
        var needed = EnumSet.allOf(Port.class);
        if (!site.options().services()) needed.removeAll(SERVICES_ONLY);
        needed.removeAll(unused(Port.BROKERS, site));
        needed.removeAll(unused(Port.CONTROLLERS, site));
        for (var port : needed) check(port, site.port(port));
    }

    private static List<Port> unused(List<Port> ports, Site site) {
        return ports.subList(site.options().brokers(), ports.size());
    }

    static void check(Port port, int number) {
        if (isTaken(number)) {
            throw new Trouble("Port %d (%s) is in use by another program; end that, or choose other ports with"
                            .formatted(number, port.title())
                    + " --port-base 20000.");
        }
    }

    private static boolean isTaken(int number) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}

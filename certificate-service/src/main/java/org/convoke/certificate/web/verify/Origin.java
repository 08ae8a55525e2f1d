package org.convoke.certificate.web.verify;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Who is one and the same asker. Of IPv6 it is the network: whoever has one has all of its 2^64 addresses.
final class Origin {

    private static final int NETWORK_BYTES = 8;

    private Origin() {}

    static String of(String address) {
        return isLiteral(address) && InetAddress.ofLiteral(address) instanceof Inet6Address six
                ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                : address;
    }

    private static boolean isLiteral(String address) {
        return address.indexOf(':') >= 0;
    }
}

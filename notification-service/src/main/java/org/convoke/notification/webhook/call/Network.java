package org.convoke.notification.webhook.call;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// A range of addresses, as in `10.0.0.0/8`.
record Network(byte[] first, int bits) {

    /// @throws IllegalArgumentException when it is none
    static Network parse(String text) {
        var parts = text.strip().split("/");
        if (parts.length != 2 || !parts[0].matches("[0-9a-fA-F.:]+") || !parts[1].matches("\\d{1,3}")) {
            throw new IllegalArgumentException("not a network: " + text);
        }
        try {
            return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not a network: " + text, e);
        }
    }

    boolean holds(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> bit % 8;
            if ((bytes[bit / 8] & mask) != (first[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}

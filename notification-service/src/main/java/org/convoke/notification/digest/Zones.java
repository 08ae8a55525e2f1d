package org.convoke.notification.digest;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// Where the member countries' capitals keep their clocks.
public final class Zones {

    private static final Map<String, String> OF = Map.ofEntries(
            Map.entry("BD", "Asia/Dhaka"),
            Map.entry("FJ", "Pacific/Fiji"),
            Map.entry("HK", "Asia/Hong_Kong"),
            Map.entry("ID", "Asia/Jakarta"),
            Map.entry("IN", "Asia/Kolkata"),
            Map.entry("IR", "Asia/Tehran"),
            Map.entry("JP", "Asia/Tokyo"),
            Map.entry("KH", "Asia/Phnom_Penh"),
            Map.entry("KR", "Asia/Seoul"),
            Map.entry("LA", "Asia/Vientiane"),
            Map.entry("LK", "Asia/Colombo"),
            Map.entry("MN", "Asia/Ulaanbaatar"),
            Map.entry("MY", "Asia/Kuala_Lumpur"),
            Map.entry("NP", "Asia/Kathmandu"),
            Map.entry("PH", "Asia/Manila"),
            Map.entry("PK", "Asia/Karachi"),
            Map.entry("SG", "Asia/Singapore"),
            Map.entry("TH", "Asia/Bangkok"),
            Map.entry("TR", "Europe/Istanbul"),
            Map.entry("TW", "Asia/Taipei"),
            Map.entry("VN", "Asia/Ho_Chi_Minh"));

    private Zones() {}

    public static Optional<ZoneId> of(String country) {
        return Optional.ofNullable(OF.get(country)).map(ZoneId::of);
    }
}

package org.convoke.nomination.web.draft;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A station on the way to a nomination.
///
/// @param address of its page; empty as long as nothing is begun
/// @param here whether it is the one that is looked at
public record Station(String title, String path, String address, boolean here) {
    static final String BIODATA = "biodata";

    private static final String END = "";

    static List<Station> ofNew() {
        return stations().map(station -> station.at("", Leaf.PERSON.path())).toList();
    }

    public static List<Station> of(UUID nomination, String here) {
        var page = address(nomination);
        return stations().map(station -> station.at(page, here)).toList();
    }

    /// The page after a station.
    static String after(UUID nomination, String path) {
        var ways = stations().map(Station::path).toList();
        var next = ways.get(Math.min(ways.indexOf(path) + 1, ways.size() - 1));
        return address(nomination) + (next.isEmpty() ? "" : "/" + next);
    }

    public static String address(UUID nomination) {
        return "/nominations/nominations/" + nomination;
    }

    private static Stream<Station> stations() {
        return Stream.concat(
                Stream.of(Leaf.values()).map(leaf -> new Station(leaf.title(), leaf.path(), "", false)),
                Stream.of(
                        new Station("Biodata", BIODATA, "", false),
                        new Station("Documents and endorsement", END, "", false)));
    }

    private Station at(String page, String here) {
        var address = page.isEmpty() ? "" : path.isEmpty() ? page : page + "/" + path;
        return new Station(title, path, address, path.equals(here));
    }
}

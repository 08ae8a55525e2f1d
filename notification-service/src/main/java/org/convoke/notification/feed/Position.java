package org.convoke.notification.feed;

/// A place in a feed: the transaction that wrote a row, then the row.
///
/// Row numbers alone would not do: they are given at insert but seen at commit, so a lower one can turn up after a
/// reader
/// has passed it.
public record Position(long tx, long seq) {

    public static final Position START = new Position(0, 0);

    /// @throws IllegalArgumentException when the cursor was not written by [#cursor]
    public static Position of(String cursor) {
        if (!cursor.matches("[0-9]{1,18}-[0-9]{1,18}")) {
            throw new IllegalArgumentException("not a cursor of this feed");
        }
        var parts = cursor.split("-");
        return new Position(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    public String cursor() {
        return tx + "-" + seq;
    }
}

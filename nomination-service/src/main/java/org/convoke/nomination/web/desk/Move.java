package org.convoke.nomination.web.desk;

import jakarta.ws.rs.BadRequestException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/// A nominee changes places with the one above or below.
///
/// @param by -1 is up, 1 is down
record Move(UUID who, int by) {

    /// As buttons send it: `up` or `down` and the nomination's id.
    static Move parse(String text) {
        try {
            var words = text.split(" ", 2);
            return switch (words[0]) {
                case "up" -> new Move(UUID.fromString(words[1]), -1);
                case "down" -> new Move(UUID.fromString(words[1]), 1);
                default -> throw new BadRequestException("move: up or down.");
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            throw new BadRequestException("move: up or down, and whom.");
        }
    }

    /// The order as it is when nobody stands there.
    List<UUID> in(List<UUID> order) {
        var from = order.indexOf(who);
        var to = from + by;
        var moved = new ArrayList<>(order);
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(moved, from, to);
        }
        return moved;
    }
}

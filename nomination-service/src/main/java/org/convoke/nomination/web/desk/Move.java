package org.convoke.nomination.web.desk;

import jakarta.ws.rs.BadRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntUnaryOperator;

/// A nominee changes places: with the one above or below, or to where it was dragged.
///
/// @param to the new place for the present one, 0 is the first
record Move(UUID who, IntUnaryOperator to) {

    /// As buttons send it, `up` or `down` and the nomination's id, or `to`, the place that counts from 1, and the id.
    static Move parse(String text) {
        try {
            var words = text.split(" ");
            return switch (words[0]) {
                case "up" -> new Move(UUID.fromString(words[1]), place -> place - 1);
                case "down" -> new Move(UUID.fromString(words[1]), place -> place + 1);
                case "to" -> to(Integer.parseInt(words[1]) - 1, UUID.fromString(words[2]));
                default -> throw new BadRequestException("move: up, down or to.");
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            throw new BadRequestException("move: up, down or to which place, and whom.");
        }
    }

    private static Move to(int place, UUID who) {
        return new Move(who, _ -> place);
    }

    /// The order as it is when nobody stands there.
    List<UUID> in(List<UUID> order) {
        var from = order.indexOf(who);
        var place = to.applyAsInt(from);
        var moved = new ArrayList<>(order);
        if (from >= 0 && place >= 0 && place < order.size()) {
            moved.add(place, moved.remove(from));
        }
        return moved;
    }
}

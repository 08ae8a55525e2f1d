package org.convoke.notification.web;

import jakarta.ws.rs.BadRequestException;
import org.convoke.notification.feed.Position;
import org.convoke.webkit.Page;

/// What the parameters of a feed stand for.
final class Cursors {

    /// A project code (R001).
    static final String PROJECT = "\\d{2}-[A-Z]{2}-\\d{2}-[A-Z]{2}-[A-Z]{3}-[A-Z]";

    private Cursors() {}

    static Position position(String after) {
        try {
            return Page.position(after).map(Position::of).orElse(Position.START);
        } catch (IllegalArgumentException _) {
            throw new BadRequestException("after: not a position that a page of this list gave.");
        }
    }
}

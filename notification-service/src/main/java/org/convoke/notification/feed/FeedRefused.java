package org.convoke.notification.feed;

import org.convoke.webkit.Refused;

/// Why somebody cannot read a feed.
public sealed interface FeedRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case NoNpo _, NoSandbox _ -> Kind.FORBIDDEN;
            case NoPlace _, NothingToTell _ -> Kind.INVALID;
            case TooManyStreams _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case NoNpo _, NoSandbox _ -> "R049";
            case NoPlace _, NothingToTell _, TooManyStreams _ -> "";
        };
    }

    record NoNpo() implements FeedRefused {
        @Override
        public String detail() {
            return "Your account speaks for no NPO.";
        }
    }

    record NoSandbox() implements FeedRefused {
        @Override
        public String detail() {
            return "Events are fired by the systems of a sandbox NPO only; yours is a real one.";
        }
    }

    record NoPlace(String field) implements FeedRefused {
        @Override
        public String detail() {
            return field + ": not a place that this feed gave.";
        }
    }

    record NothingToTell(String type) implements FeedRefused {
        @Override
        public String detail() {
            return "type: NPOs are told of no events " + type + ".";
        }
    }

    /// @param most per NPO
    record TooManyStreams(int most) implements FeedRefused {
        @Override
        public String detail() {
            return "Your NPO holds %d streams open already; close one first.".formatted(most);
        }
    }
}

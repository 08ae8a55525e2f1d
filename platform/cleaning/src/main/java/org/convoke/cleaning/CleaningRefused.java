package org.convoke.cleaning;

import java.time.Duration;
import java.util.Optional;
import org.convoke.webkit.Refused;

/// Why a stranger's file cannot be written anew.
public sealed interface CleaningRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case Unreadable _, Encrypted _, TooManyPixels _, NotAPassportPhoto _, TooCostly _ -> Kind.INVALID;
            case TooManyUploads _ -> Kind.BUSY;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case NotAPassportPhoto _ -> "R054";
            case Unreadable _, Encrypted _, TooManyPixels _, TooCostly _, TooManyUploads _ -> "R051";
        };
    }

    record Unreadable() implements CleaningRefused {
        @Override
        public String detail() {
            return "The file is broken: it cannot be read as what it says it is.";
        }
    }

    record Encrypted() implements CleaningRefused {
        @Override
        public String detail() {
            return "The file is encrypted; send it without a password.";
        }
    }

    record TooManyPixels() implements CleaningRefused {
        @Override
        public String detail() {
            return "The picture has more pixels than are taken; make it smaller.";
        }
    }

    record NotAPassportPhoto() implements CleaningRefused {
        @Override
        public String detail() {
            return "The picture has not the size and shape of a passport photograph, upright or square.";
        }
    }

    record TooCostly() implements CleaningRefused {
        @Override
        public String detail() {
            return "The file needs too much memory or time to be read; save it in a simpler form.";
        }
    }

    /// @param again when to try once more
    record TooManyUploads(Duration again) implements CleaningRefused {
        @Override
        public String detail() {
            return "Too many files are being read at the moment; nothing was stored. Send the file again later.";
        }

        @Override
        public Optional<Duration> retryAfter() {
            return Optional.of(again);
        }
    }
}

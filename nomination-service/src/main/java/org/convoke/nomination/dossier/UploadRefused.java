package org.convoke.nomination.dossier;

import java.time.Duration;
import java.util.Optional;
import org.convoke.webkit.Refused;

/// Why a file is not taken.
public sealed interface UploadRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case TypesDiffer _,
                    TooLarge _,
                    Unreadable _,
                    Encrypted _,
                    TooManyPixels _,
                    NotAPassportPhoto _,
                    TooCostly _,
                    BlowsUp _ -> Kind.INVALID;
            case TooManyFiles _, QuotaUsed _ -> Kind.CONFLICT;
            case TooManyUploads _ -> Kind.BUSY;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case NotAPassportPhoto _ -> "R054";
            case TypesDiffer _,
                    TooLarge _,
                    Unreadable _,
                    Encrypted _,
                    TooManyPixels _,
                    TooCostly _,
                    BlowsUp _,
                    TooManyFiles _,
                    QuotaUsed _,
                    TooManyUploads _ -> "R051";
        };
    }

    /// @param taken the types that this address takes
    record TypesDiffer(String taken) implements UploadRefused {
        @Override
        public String detail() {
            return "Name, Content-Type and content of the file must agree, and be one of %s.".formatted(taken);
        }
    }

    record Unreadable() implements UploadRefused {
        @Override
        public String detail() {
            return "The file is broken: it cannot be read as what it says it is.";
        }
    }

    record Encrypted() implements UploadRefused {
        @Override
        public String detail() {
            return "The file is encrypted; send it without a password.";
        }
    }

    record TooManyPixels() implements UploadRefused {
        @Override
        public String detail() {
            return "The picture has more pixels than are taken; make it smaller.";
        }
    }

    record NotAPassportPhoto() implements UploadRefused {
        @Override
        public String detail() {
            return "The picture has not the size and shape of a passport photograph, upright or square.";
        }
    }

    record TooCostly() implements UploadRefused {
        @Override
        public String detail() {
            return "The file needs too much memory or time to be read; save it in a simpler form.";
        }
    }

    /// @param again when to try once more
    record TooManyUploads(Duration again) implements UploadRefused {
        @Override
        public String detail() {
            return "Too many files are being read at the moment; nothing was stored. Send the file again later.";
        }

        @Override
        public Optional<Duration> retryAfter() {
            return Optional.of(again);
        }
    }

    record TooLarge(long limit) implements UploadRefused {
        @Override
        public String detail() {
            return "The file is longer than %d bytes.".formatted(limit);
        }
    }

    record BlowsUp(long limit) implements UploadRefused {
        @Override
        public String detail() {
            return "Unpacked the file would be larger than %d bytes or have too many parts.".formatted(limit);
        }
    }

    record TooManyFiles(int limit) implements UploadRefused {
        @Override
        public String detail() {
            return "The nomination has %d files already; delete one first.".formatted(limit);
        }
    }

    record QuotaUsed(long limit) implements UploadRefused {
        @Override
        public String detail() {
            return "The files of your NPO would take more than %d bytes together.".formatted(limit);
        }
    }
}

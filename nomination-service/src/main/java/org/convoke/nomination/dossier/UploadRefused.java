package org.convoke.nomination.dossier;

import org.convoke.webkit.Refused;

/// Why a file is not taken; what cleaning finds wrong with it is in [org.convoke.cleaning.CleaningRefused].
public sealed interface UploadRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case TypesDiffer _, TooLarge _, BlowsUp _ -> Kind.INVALID;
            case TooManyFiles _, QuotaUsed _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String rule() {
        return "R051";
    }

    /// @param taken the types that this address takes
    record TypesDiffer(String taken) implements UploadRefused {
        @Override
        public String detail() {
            return "Name, Content-Type and content of the file must agree, and be one of %s.".formatted(taken);
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

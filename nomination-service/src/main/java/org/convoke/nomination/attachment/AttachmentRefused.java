package org.convoke.nomination.attachment;

import org.convoke.webkit.Refused;

/// Why a file cannot be attached or fetched.
public sealed interface AttachmentRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case UnknownAttachment _ -> Kind.NOT_FOUND;
            case NotAPdf _, TooLarge _ -> Kind.INVALID;
        };
    }

    @Override
    default String rule() {
        return "R030";
    }

    /// Also the answer to an NPO that is not invited to the project.
    record UnknownAttachment(String name) implements AttachmentRefused {
        @Override
        public String detail() {
            return "There is no attachment %s.".formatted(name);
        }
    }

    record NotAPdf() implements AttachmentRefused {
        @Override
        public String detail() {
            return "Only PDF files are circulated; the content of this one is something else.";
        }
    }

    record TooLarge(int size, int limit) implements AttachmentRefused {
        @Override
        public String detail() {
            return "The file has %d bytes; at most %d are circulated.".formatted(size, limit);
        }
    }
}

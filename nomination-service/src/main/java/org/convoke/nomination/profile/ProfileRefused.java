package org.convoke.nomination.profile;

import java.util.UUID;
import org.convoke.webkit.Refused;

/// Why a profile cannot be taken.
public sealed interface ProfileRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case UnknownProfile _ -> Kind.NOT_FOUND;
            case ProfileExists _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String rule() {
        return "R049";
    }

    record UnknownProfile(UUID id) implements ProfileRefused {
        @Override
        public String detail() {
            return "Your NPO has no profile %s.".formatted(id);
        }
    }

    record ProfileExists(UUID id) implements ProfileRefused {
        @Override
        public String detail() {
            return "candidate: your NPO knows this person already, as profile %s.".formatted(id);
        }
    }
}

package org.convoke.certificate.meeting;

import java.util.Optional;
import java.util.UUID;

/// Whose name in a report this is, and who says so.
///
/// @param nomination empty when it is nobody's who takes part
/// @param reason why it is nobody's
/// @param by whoever decided; empty when the address or the name says so itself
public record Finding(Ground ground, Optional<UUID> nomination, Optional<String> reason, Optional<String> by) {

    public enum Ground {
        /// The same address as the participant's.
        EMAIL,
        /// The same name as that of one participant and no other.
        NAME,
        /// A person has matched it.
        PERSON,
        /// A person has said that it is no participant: a speaker, a recording service.
        DISMISSED
    }

    static Finding found(Ground ground, UUID nomination) {
        return new Finding(ground, Optional.of(nomination), Optional.empty(), Optional.empty());
    }

    static Finding matched(UUID nomination, String by) {
        return new Finding(Ground.PERSON, Optional.of(nomination), Optional.empty(), Optional.of(by));
    }

    static Finding dismissed(String reason, String by) {
        return new Finding(Ground.DISMISSED, Optional.empty(), Optional.of(reason), Optional.of(by));
    }
}

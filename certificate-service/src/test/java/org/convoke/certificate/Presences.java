package org.convoke.certificate;

import java.util.Optional;
import org.convoke.contracts.Nominee;

/// Lines of an attendance sheet.
final class Presences {

    private Presences() {}

    static Presence present(Nominee nominee) {
        return new Presence(nominee.nomination(), true, Optional.empty());
    }

    static Presence absent(Nominee nominee) {
        return new Presence(nominee.nomination(), false, Optional.empty());
    }

    static Presence minutes(Nominee nominee, int minutes) {
        return new Presence(nominee.nomination(), true, Optional.of(minutes));
    }
}

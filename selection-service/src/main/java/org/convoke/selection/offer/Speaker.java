package org.convoke.selection.offer;

import java.util.Optional;
import org.convoke.contracts.SelectionEvent.Voice;

/// Who answers an offer, and by what right.
public sealed interface Speaker {

    String id();

    Voice voice();

    /// The person, whom the secret of the personal link proves.
    record Holder(byte[] hash) implements Speaker {
        @Override
        public String id() {
            return "personal link";
        }

        @Override
        public Voice voice() {
            return Voice.PERSON;
        }
    }

    /// @param country whose NPO the officer or program acts for; empty for the Secretariat
    record Officer(String id, Optional<String> country) implements Speaker {
        @Override
        public Voice voice() {
            return country.isPresent() ? Voice.NPO : Voice.SECRETARIAT;
        }
    }
}

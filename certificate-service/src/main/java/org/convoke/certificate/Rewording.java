package org.convoke.certificate;

import java.util.Optional;
import org.convoke.certificate.print.Sheet;

/// The words that a new certificate says otherwise than the one it supersedes.
///
/// @param recipient as the name is to stand on it
public record Rewording(Optional<String> recipient, Optional<String> title, Optional<String> place) {

    boolean changes(Sheet sheet) {
        return differs(recipient, sheet.recipient()) || differs(title, sheet.title()) || differs(place, sheet.place());
    }

    private static boolean differs(Optional<String> word, String printed) {
        return word.filter(other -> !other.equals(printed)).isPresent();
    }
}

package org.convoke.nomination;

import java.util.UUID;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;

/// A nomination as somebody has read it: nobody changes what they have not seen.
///
/// @param ifMatch the header of that name
public record Seen(UUID nomination, String ifMatch) {

    /// @throws Refusal when it has changed since
    void require(Nomination now) {
        EntityTag.require(ifMatch, now.version());
    }
}

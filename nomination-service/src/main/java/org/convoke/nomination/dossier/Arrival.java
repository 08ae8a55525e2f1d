package org.convoke.nomination.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.CompleteNomination;

/// A document has come electronically (R056): the nomination misses it no longer, and nothing of it is awaited by post
/// (R061).
@ApplicationScoped
class Arrival {

    private final Awaited awaited;
    private final CompleteNomination complete;
    private final DocumentChannels channels;
    private final AwaitPost post;
    private final Clock clock;

    Arrival(Awaited awaited, CompleteNomination complete, DocumentChannels channels, AwaitPost post, Clock clock) {
        this.awaited = awaited;
        this.complete = complete;
        this.channels = channels;
        this.post = post;
        this.clock = clock;
    }

    void electronic(UUID nomination, String country, DocumentKind document, String by) {
        if (awaited.papersOf(nomination)) {
            complete.complete(nomination, country, Set.of(document));
        }
        channels.note(new DocumentChannel(nomination, document, Channel.ELECTRONIC, by, clock.instant()));
        post.end(nomination, document, by);
    }
}

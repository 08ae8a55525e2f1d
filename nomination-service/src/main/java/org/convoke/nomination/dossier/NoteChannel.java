package org.convoke.nomination.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.CompleteNomination;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.call.Step;
import org.convoke.nomination.dossier.PostalTask.Kind;

/// A document was sent by another channel than ours (R056): what that opens and closes (R061 to R063).
@ApplicationScoped
public class NoteChannel {

    private final Nominations nominations;
    private final ProjectNotifications projects;
    private final DocumentChannels channels;
    private final AwaitPost post;
    private final CompleteNomination complete;
    private final Clock clock;

    NoteChannel(
            Nominations nominations,
            ProjectNotifications projects,
            DocumentChannels channels,
            AwaitPost post,
            CompleteNomination complete,
            Clock clock) {
        this.nominations = nominations;
        this.projects = projects;
        this.channels = channels;
        this.post = post;
        this.complete = complete;
        this.clock = clock;
    }

    @Transactional
    public void note(UUID nomination, DocumentKind document, Channel channel, String by) {
        Step.COMPLETE.require(projects.lock(nominations.findById(nomination).project()));
        channels.note(new DocumentChannel(nomination, document, channel, by, clock.instant()));
        switch (channel) {
            case ELECTRONIC -> post.end(nomination, document, by);
            case FAX -> faxed(nomination, document, by);
            case POST -> posted(nomination, document, by);
        }
    }

    /// The fax counts; only a photograph is of no use that way.
    private void faxed(UUID nomination, DocumentKind document, String by) {
        if (document == DocumentKind.PHOTO) {
            posted(nomination, document, by);
            return;
        }
        var country = nominations.findById(nomination).country();
        complete.complete(nomination, country, Set.of(document));
        post.begin(nomination, document, Kind.ORIGINALS_DUE, by);
    }

    /// It counts once somebody notes that it came ([CloseTask]).
    private void posted(UUID nomination, DocumentKind document, String by) {
        var kind = document == DocumentKind.PHOTO ? Kind.PHOTO_BY_POST : Kind.ORIGINALS_DUE;
        post.begin(nomination, document, kind, by);
    }
}

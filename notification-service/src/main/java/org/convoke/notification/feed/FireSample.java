package org.convoke.notification.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.convoke.contracts.Context;
import org.convoke.eventing.Envelope;
import org.convoke.notification.feed.FeedRefused.NoSandbox;
import org.convoke.notification.feed.FeedRefused.NothingToTell;
import org.convoke.webkit.Refusal;

/// Tells a sandbox NPO a sample of an event as if it had happened. It goes into that NPO's feed and to its webhooks,
/// and
/// nowhere else: no other service and no mail ever hears of it.
@ApplicationScoped
public class FireSample {

    private final Samples samples;
    private final PublishEvent publish;
    private final PartnerEvents feed;
    private final FeedSettings settings;
    private final Clock clock;

    FireSample(Samples samples, PublishEvent publish, PartnerEvents feed, FeedSettings settings, Clock clock) {
        this.samples = samples;
        this.publish = publish;
        this.feed = feed;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param type as in CloudEvents
    /// @param project that it is said to be about
    @Transactional
    public CloudEvent fire(String npo, String type, String project) {
        if (!settings.sandboxes().contains(npo)) {
            throw Refusal.because(new NoSandbox());
        }
        var seen = samples.seenBy(npo, type, project).orElseThrow(() -> Refusal.because(new NothingToTell(type)));
        var context = Context.of(seen.event());
        var version = feed.nextVersion(npo, context.source(), project);
        var envelope = new Envelope(UUID.randomUUID(), context, type, project, version, clock.instant());
        return publish.put(envelope, List.of(seen)).getFirst().event();
    }
}

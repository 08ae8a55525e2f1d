package org.convoke.notification.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.eventing.Envelope;
import org.convoke.eventing.EventCodec;

/// Puts an event into the feed of every NPO that may see it, in the transaction that marks it as processed.
@ApplicationScoped
public class PublishEvent {

    private final PartnerEvents feed;
    private final EventCodec codec;
    private final FeedSettings settings;
    private final Event<PartnerEvent> published;
    private final Clock clock;

    PublishEvent(
            PartnerEvents feed, EventCodec codec, FeedSettings settings, Event<PartnerEvent> published, Clock clock) {
        this.feed = feed;
        this.codec = codec;
        this.settings = settings;
        this.published = published;
        this.clock = clock;
    }

    @Transactional
    public void publish(ConvokeEvent event, Envelope envelope, Audience audience) {
        var seen = audience.of(event).stream()
                .filter(each -> !settings.sandboxes().contains(each.npo()))
                .toList();
        if (!seen.isEmpty()) {
            put(envelope, seen);
        }
    }

    /// Numbers them in order for all who read on from a number.
    List<PartnerEvent> put(Envelope envelope, List<Seen> seen) {
        feed.lock();
        return seen.stream().map(each -> put(envelope, each)).toList();
    }

    private PartnerEvent put(Envelope envelope, Seen seen) {
        var event = new CloudEvent(
                envelope.id(),
                envelope.producer().source(),
                envelope.type(),
                envelope.project(),
                envelope.occurredAt(),
                envelope.version(),
                codec.write(seen.event()));
        var row = new PartnerEvent(seen.npo(), event, clock.instant());
        feed.persist(row);
        published.fire(row);
        return row;
    }
}

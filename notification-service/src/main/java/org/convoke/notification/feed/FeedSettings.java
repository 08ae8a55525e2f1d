package org.convoke.notification.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/// The limits of the partner feed.
@ConfigMapping(prefix = "convoke.feed")
public interface FeedSettings {

    /// How long events stay in the feed; partners are promised two years.
    @WithDefault("P731D")
    Duration keep();

    /// Most events in one page, and those in a page of somebody who asks for no number.
    @WithDefault("500")
    int page();

    /// Streams that one NPO may hold open at the same time, per instance.
    @WithDefault("5")
    int streams();

    /// How often a stream looks for news.
    @WithDefault("PT0.5S")
    Duration poll();

    /// How long a stream is silent before it says that it is still there.
    @WithDefault("PT15S")
    Duration heartbeat();

    /// How long a receiver may take to accept an event before its stream is closed.
    @WithDefault("PT10S")
    Duration patience();

    /// NPOs that do not exist: integrators speak for them and fire events at their own systems.
    @WithDefault("ZZ")
    Set<String> sandboxes();
}

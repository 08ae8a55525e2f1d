package org.convoke.notification.feed;

import org.convoke.contracts.ConvokeEvent;

/// An event as the NPO of a country may see it.
public record Seen(String npo, ConvokeEvent event) {}

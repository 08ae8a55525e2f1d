package org.convoke.journeys;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.convoke.journeys.client.Platform;

/// The two stories, told on the platform under test.
public enum Tale {
    TOOLKIT(ToolkitWorkshop::tell),
    PUBLIC_SECTOR(PublicSectorWorkshop::tell);

    private final BiFunction<Platform, Consumer<Line>, Outcome> story;
    private Outcome undisturbed;

    Tale(BiFunction<Platform, Consumer<Line>, Outcome> story) {
        this.story = story;
    }

    /// How the story ends when nothing disturbs it; told when somebody first asks.
    public synchronized Outcome undisturbed(RunningPlatform running) {
        if (undisturbed == null) undisturbed = tell(running, _ -> {});
        return undisturbed;
    }

    Outcome tell(RunningPlatform running, Consumer<Line> audience) {
        return story.apply(running.platform(), audience);
    }
}

package org.convoke.cleaning;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What the cleaning of one file may cost.
@ConfigMapping(prefix = "convoke.uploads.cleaning")
interface CleaningSettings {

    /// Heap of the process that cleans one file.
    @WithDefault("192M")
    MemorySize memory();

    @WithDefault("PT20S")
    Duration time();

    /// A rewritten file that grows beyond this is refused.
    @WithDefault("30M")
    MemorySize output();

    /// Processes that may run together on this instance.
    @WithDefault("2")
    int atOnce();

    /// How long an upload waits until one of them is free; then it is told to come again after the same time.
    @WithDefault("PT15S")
    Duration patience();
}

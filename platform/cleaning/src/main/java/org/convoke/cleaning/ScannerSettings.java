package org.convoke.cleaning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// The scanner that lets files out of quarantine. While it cannot be asked, they stay there.
@ConfigMapping(prefix = "convoke.scanner")
public interface ScannerSettings {

    @WithDefault("true")
    boolean on();

    @WithDefault("localhost")
    String host();

    @WithDefault("3310")
    int port();

    @WithDefault("PT20S")
    Duration timeout();

    /// How often the quarantine is looked at.
    @WithDefault("PT1S")
    Duration every();

    /// Until a file that could not be scanned is tried again.
    @WithDefault("PT1M")
    Duration again();
}

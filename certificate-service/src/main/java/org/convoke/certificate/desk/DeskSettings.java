package org.convoke.certificate.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long a phone may take attendance without anybody signing in.
@ConfigMapping(prefix = "convoke.desks")
interface DeskSettings {

    @WithDefault("PT24H")
    Duration open();
}

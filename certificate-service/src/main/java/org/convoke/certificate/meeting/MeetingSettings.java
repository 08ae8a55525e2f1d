package org.convoke.certificate.meeting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much a report may hold; the size of the file is one of `convoke.bodies`.
@ConfigMapping(prefix = "convoke.meeting-reports")
interface MeetingSettings {

    @WithDefault("20000")
    int lines();
}

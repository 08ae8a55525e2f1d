package org.convoke.certificate.dispute;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How long participants can object.
@ConfigMapping(prefix = "convoke.disputes")
public interface DisputeSettings {

    /// After the last day of the project.
    @WithDefault("30")
    int days();
}

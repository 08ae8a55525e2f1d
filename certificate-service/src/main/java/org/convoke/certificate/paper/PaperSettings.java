package org.convoke.certificate.paper;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Every limit of what is handed in, with its default.
@ConfigMapping(prefix = "convoke.papers")
interface PaperSettings {

    /// How often it is looked whether something is owed or overdue.
    @WithDefault("PT1S")
    Duration every();

    @WithDefault("10M")
    MemorySize pdfBytes();

    @WithDefault("20")
    int versions();

    /// Characters in one field of a form.
    @WithDefault("4000")
    int text();
}

package org.convoke.nomination.bulk;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much is taken or given at once.
@ConfigMapping(prefix = "convoke.bulk")
public interface BulkSettings {

    /// Most nominations in one batch or form.
    @WithDefault("200")
    int rows();

    /// How large all parts of a workbook may be once they are unpacked.
    @WithDefault("20M")
    MemorySize workbookSize();

    /// How many parts a workbook may have.
    @WithDefault("100")
    int workbookParts();

    /// How long a list may take to stream out; its database cursor is open that long.
    @WithDefault("PT10M")
    Duration exportTimeout();

    /// Rows that the database hands over at once while a list streams out.
    @WithDefault("500")
    int exportFetch();
}

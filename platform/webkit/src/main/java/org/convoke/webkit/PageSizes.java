package org.convoke.webkit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How many rows a page has: as many as the caller asks for within a limit, or the usual number.
@ConfigMapping(prefix = "convoke.pages")
interface PageSizes {

    @WithDefault("50")
    int usual();

    @WithDefault("200")
    int most();
}

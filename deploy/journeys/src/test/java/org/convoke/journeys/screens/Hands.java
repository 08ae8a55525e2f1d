package org.convoke.journeys.screens;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;

/// How somebody works a page.
interface Hands {
    void type(Locator field, String text);

    /// @param option its words or its value
    void choose(Locator field, String option);

    void tick(Locator box);

    void attach(Locator field, Path file);

    /// A button or a link.
    void press(Locator way);
}

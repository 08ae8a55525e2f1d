package org.convoke.journeys.screens;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;

final class Mouse implements Hands {
    @Override
    public void type(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void choose(Locator field, String option) {
        field.selectOption(option);
    }

    @Override
    public void tick(Locator box) {
        box.check();
    }

    @Override
    public void attach(Locator field, Path file) {
        field.setInputFiles(file);
    }

    @Override
    public void press(Locator way) {
        way.click();
    }
}

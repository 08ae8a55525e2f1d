package org.convoke.journeys.screens;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFileChooserOptions;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/// Nothing but Tab, Enter, Space, arrows and letters. Wherever the focus goes it has to be seen, and nothing may hold
/// it.
final class Keyboard implements Hands {
    /// As a browser in American English takes a date.
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("MMdduuuu", Locale.ENGLISH);
    /// More stops than any page has.
    private static final int STOPS = 400;
    /// A field for a date has a stop for each of its parts and one for its calendar.
    private static final int PARTS = 4;

    private static final String FOCUS = """
            () => {
              const at = document.activeElement, style = getComputedStyle(at);
              const again = at === window.stop ? window.stops + 1 : 1;
              window.stop = at; window.stops = again;
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              return {
                there: 'goal' in at.dataset, again: again, page: at === document.body,
                seen: again > 1 || at.matches(':focus-visible') && (outlined || style.boxShadow !== 'none'),
                what: at.outerHTML.slice(0, 200),
              };
            }""";
    private static final String STEPS = """
            (select, option) => [...select.options].findIndex(one => one.value === option || one.text.trim() === option)
              - select.selectedIndex""";

    private static final int PRESSES = 3;
    private static final int SOON = 5_000;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
        page.onFileChooser(_ -> {}); // or Chromium would open a window of its own at times
    }

    @Override
    public void type(Locator field, String text) {
        go(field);
        if ("date".equals(field.getAttribute("type"))) {
            page.keyboard().type(DIGITS.format(LocalDate.parse(text)));
        } else {
            page.keyboard().press("Control+A");
            page.keyboard().type(text);
        }
    }

    @Override
    public void choose(Locator field, String option) {
        go(field);
        var steps = ((Number) field.evaluate(STEPS, option)).intValue();
        for (var step = 0; step < Math.abs(steps); step++) page.keyboard().press(steps > 0 ? "ArrowDown" : "ArrowUp");
    }

    @Override
    public void tick(Locator box) {
        go(box);
        if (!box.isChecked()) page.keyboard().press("Space");
    }

    @Override
    public void attach(Locator field, Path file) {
        go(field);
        for (var press = 0; !opened(file); press++) {
            if (press == PRESSES) throw new AssertionError("Space never opens the dialog of " + field);
        }
    }

    /// Whoever sees no dialog presses again.
    private boolean opened(Path file) {
        var soon = new WaitForFileChooserOptions().setTimeout(SOON);
        try {
            page.waitForFileChooser(soon, () -> page.keyboard().press("Space")).setFiles(file);
            return true;
        } catch (TimeoutError nothing) {
            return false;
        }
    }

    @Override
    public void press(Locator way) {
        go(way);
        page.keyboard().press("Enter");
    }

    private void go(Locator goal) {
        goal.evaluate("goal => { goal.dataset.goal = 'yes' }");
        for (var stop = 0; !there(); stop++) {
            if (stop > STOPS) throw new AssertionError("Tab never comes to " + goal);
            page.keyboard().press("Tab");
        }
        goal.evaluate("goal => { delete goal.dataset.goal }");
    }

    private boolean there() {
        var focus = (Map<?, ?>) page.evaluate(FOCUS);
        if (focus.get("page").equals(true)) return false;
        if (focus.get("seen").equals(false))
            throw new AssertionError("The focus cannot be seen at " + focus.get("what"));
        if (((Number) focus.get("again")).intValue() > PARTS + 1)
            throw new AssertionError("Tab is caught in " + focus.get("what"));
        return focus.get("there").equals(true);
    }
}

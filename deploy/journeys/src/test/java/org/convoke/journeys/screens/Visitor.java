package org.convoke.journeys.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Function;
import org.convoke.journeys.client.Until;

/// Somebody who finds their way by what the pages say.
final class Visitor implements AutoCloseable {
    private static final String ARRIVED =
            "() => document.readyState !== 'loading' && document.querySelector('main:not([data-left])')";

    private final Person person;
    private final Page page;
    private final Hands hands;
    private final Album album;

    Visitor(Person person, Function<Page, Hands> hands, Album album) {
        this.person = person;
        this.page = person.page();
        this.hands = hands.apply(page);
        this.album = album;
        page.onDialog(Dialog::accept);
        page.onConsoleMessage(this::hear);
        page.onPageError(album::find);
    }

    Page page() {
        return page;
    }

    Visitor open(String address) {
        person.open(address);
        return this;
    }

    Visitor follow(String link) {
        var named = new GetByRoleOptions().setName(link).setExact(true);
        leave(page.getByRole(AriaRole.LINK, named)
                .or(page.getByRole(AriaRole.BUTTON, named))
                .first());
        return this;
    }

    Form form() {
        return part(page.getByRole(AriaRole.MAIN));
    }

    Form part(Locator place) {
        return new Form(place, hands);
    }

    Form part(String selector) {
        return part(page.locator(selector));
    }

    /// The panel with such a heading.
    Form panel(String heading) {
        return part(page.locator("section.panel, article.panel, form.panel")
                .filter(new FilterOptions().setHasText(heading))
                .last());
    }

    Visitor press(String button) {
        return press(form(), button);
    }

    Visitor press(Form form, String button) {
        leave(form.button(button));
        return this;
    }

    /// Until what the button or link leads to is there, whether the page is loaded anew or a script puts it in.
    void leave(Locator way) {
        page.evaluate("() => { document.querySelector('main').dataset.left = 'yes' }");
        hands.press(way);
        page.waitForFunction(ARRIVED);
    }

    Visitor unfold(String summary) {
        hands.press(page.locator("summary").getByText(summary).first());
        return this;
    }

    Visitor reads(String words) {
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(words);
        return this;
    }

    /// The name stands apart from the words around it, so that neither turns the other about.
    Visitor readsFromRightToLeft(String name) {
        assertThat(page.locator("bdi")
                        .filter(new FilterOptions().setHasText(name))
                        .first())
                .hasCSS("direction", "rtl");
        return this;
    }

    /// Looks at the page anew until it says so: services hear of each other a moment later.
    Visitor awaits(String address, String words) {
        Until.holds("\"%s\" at %s".formatted(words, address), () -> {
            open(address);
            return page.locator("body").textContent().contains(words);
        });
        return this;
    }

    /// Keeps a picture of the page, and what is wrong with it.
    Visitor look(String name) {
        album.look(page, name);
        return this;
    }

    /// A browser calls it an error, too, when somebody is told that a form cannot be done like this.
    private void hear(ConsoleMessage message) {
        var refused = message.text().contains("status of 422");
        if (message.type().equals("error") && !refused) album.find("the browser says: " + message.text());
    }

    @Override
    public void close() {
        person.close();
    }
}

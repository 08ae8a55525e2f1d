package org.convoke.journeys.screens;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;

/// Somebody at a screen, signed in as deploy/keycloak/convoke-realm.json knows them.
final class Person implements AutoCloseable {
    private final BrowserContext context;
    private final String front;
    private final Page page;

    private Person(BrowserContext context, String front) {
        this.context = context;
        this.front = front;
        this.page = context.newPage();
    }

    /// @param name also the password; empty for somebody without an account
    static Person at(BrowserContext context, String front, String name) {
        var person = new Person(context, front);
        if (!name.isEmpty()) {
            person.page.navigate(front + "/nominations/today");
            person.page.fill("#username", name);
            person.page.fill("#password", name);
            person.page.click("#kc-login");
            person.page.waitForURL(front + "/nominations/today");
        }
        return person;
    }

    Page page() {
        return page;
    }

    /// @param path from the front door's root on
    Page open(String path) {
        page.navigate(URI.create(front).resolve(path).toString());
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}

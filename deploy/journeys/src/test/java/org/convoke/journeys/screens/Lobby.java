package org.convoke.journeys.screens;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.convoke.journeys.client.Platform;
import org.convoke.journeys.client.Until;

/// Where everybody of a journey sits down before a screen. Whoever has an account signs in once.
final class Lobby implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private final Platform platform;
    private final Function<Page, Hands> hands;
    private final Album album;
    private final Supplier<NewContextOptions> screen;
    private final Chromium chromium = new Chromium();
    private final Map<String, Visitor> visitors = new HashMap<>();

    Lobby(Platform platform, Function<Page, Hands> hands, Album album) {
        this(platform, hands, album, NewContextOptions::new);
    }

    /// @param screen that everybody has
    Lobby(Platform platform, Function<Page, Hands> hands, Album album, Supplier<NewContextOptions> screen) {
        this.platform = platform;
        this.hands = hands;
        this.album = album;
        this.screen = screen;
    }

    /// @param account as in `liaison.lk`
    Visitor of(String account) {
        return visitors.computeIfAbsent(account, name -> enter(screen.get(), name));
    }

    /// Somebody without an account, on a phone.
    Visitor anybody() {
        return visitors.computeIfAbsent("", nobody -> enter(phone(screen.get()), nobody));
    }

    private Visitor enter(NewContextOptions options, String name) {
        var person = Person.at(chromium.stranger(options), platform.url().toString(), name);
        return new Visitor(person, hands, album);
    }

    static NewContextOptions phone() {
        return phone(new NewContextOptions());
    }

    private static NewContextOptions phone(NewContextOptions options) {
        return options.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT).setHasTouch(true);
    }

    /// The path of the newest such link that was mailed to somebody.
    ///
    /// @param subject words of the mail's subject
    String mailed(String address, String subject, String path) {
        var link = Pattern.compile("https?://[^/\\s]+" + path + "[\\w-]+");
        var mailbox = platform.mailbox(address);
        var found = Until.present("%s for %s".formatted(path, address), () -> mailbox.newest(subject, link));
        return found.replaceFirst("https?://[^/]+", "");
    }

    /// @param when in the zone of the projects
    void at(String when) {
        platform.moveClock(LocalDateTime.parse(when).atZone(ZONE).toInstant());
    }

    @Override
    public void close() {
        visitors.values().forEach(Visitor::close);
        chromium.close();
    }
}

package org.convoke.journeys;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Platform;

/// Where one story plays: a project on a platform, its clock and its audience.
final class Stage {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss VV", Locale.ENGLISH);

    private final Platform platform;
    private final Consumer<Line> audience;
    private final Draft project;
    private final Journal journal;

    Stage(Platform platform, Consumer<Line> audience, Draft project) {
        this.platform = platform;
        this.audience = audience;
        this.project = project;
        this.journal = new Journal(platform.as(Account.OFFICER), project.code(), audience);
    }

    Platform platform() {
        return platform;
    }

    Draft project() {
        return project;
    }

    Journal journal() {
        return journal;
    }

    /// Moves the platform's clock, once everything before has arrived where it should.
    ///
    /// @param when in the project's zone, as in `2016-05-24T09:00`
    void at(String when) {
        journal.settle();
        platform.moveClock(LocalDateTime.parse(when).atZone(project.zone()).toInstant());
    }

    void chapter(String title) {
        audience.accept(new Line.Chapter(title));
    }

    /// Says what happens next, after everything that came of the steps before.
    void step(String text, Object... values) {
        journal.catchUp();
        audience.accept(new Line.Step(platform.now(), text.formatted(values)));
    }

    void remark(String text, Object... values) {
        audience.accept(new Line.Remark(text.formatted(values)));
    }

    /// An instant as people of the project's zone write it.
    String when(Instant instant) {
        return WHEN.format(instant.atZone(project.zone()));
    }

    static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}

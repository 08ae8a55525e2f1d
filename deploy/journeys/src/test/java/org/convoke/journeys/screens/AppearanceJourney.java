package org.convoke.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.convoke.journeys.OnePlatform;
import org.convoke.journeys.RunningPlatform;
import org.convoke.journeys.client.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Everybody sees the colours of their own system in high contrast, and the nominee's name runs from right to left.
@ExtendWith(OnePlatform.class)
class AppearanceJourney {
    private static final Applicant NARGES =
            new Applicant("MY", "نرگس", "حسینی", "1983-01-21", "Institute of Productivity", "Head of Department", 8);

    @Test
    void high_contrast_and_a_name_from_right_to_left(RunningPlatform running) {
        tell(running.platform(), "17-SC-04-GE-WSP-A");
    }

    static void tell(Platform platform, String code) {
        var album = new Album("appearance");
        try (var lobby = new Lobby(platform, _ -> new Mouse(), album, AppearanceJourney::contrast)) {
            lobby.at("2017-05-02T10:00");
            publish(new NotificationDesk(lobby, code));
            lobby.at("2017-06-01T10:00");
            nominate(new NominationDesk(lobby, code));
            lobby.at("2017-08-07T10:00");
            select(new Bench(lobby, code), lobby);
            see(new Phone(lobby, code, NARGES), lobby);
        }
        assertThat(album.findings()).isEmpty();
    }

    private static NewContextOptions contrast() {
        return new NewContextOptions().setForcedColors(ForcedColors.ACTIVE);
    }

    private static void publish(NotificationDesk desk) {
        desk.begin("Digital workshop on names")
                .type("Date of issue", "2017-05-02")
                .type("First day", "2017-09-12")
                .type("Last day", "2017-09-12")
                .type("Days", "1")
                .choose("Modality", "DIGITAL_MULTICOUNTRY")
                .type("Host countries", "LK")
                .type("Participating countries", "LK, MY")
                .type("Seats for overseas participants", "1")
                .type("Seats for local participants", "0")
                .type("Closing date", "2017-08-04")
                .type("In words", "Officials of the public sector")
                .tick("national government")
                .type("Programme, a row per line", "2017-09-12 | Opening | 180");
        desk.save();
        desk.attach("IMPLEMENTATION_PROCEDURES");
        desk.issue();
    }

    private static void nominate(NominationDesk desk) {
        desk.draft(NARGES, 1, "Not needed");
        desk.scan(NARGES);
        desk.endorse(NARGES);
        desk.dossier(NARGES).readsFromRightToLeft(NARGES.name()).look("nomination");
    }

    private static void select(Bench bench, Lobby lobby) {
        bench.propose();
        var mika = lobby.of("mika.sato").readsFromRightToLeft(NARGES.name());
        bench.decide(List.of(NARGES), List.of(), "");
        mika.readsFromRightToLeft(NARGES.name());
        bench.announce(true);
        mika.readsFromRightToLeft(NARGES.name());
    }

    private static void see(Phone phone, Lobby lobby) {
        phone.accept();
        lobby.anybody().readsFromRightToLeft(NARGES.name());
        phone.own().readsFromRightToLeft(NARGES.name()).look("my-page");
    }
}

package org.convoke.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.convoke.journeys.OnePlatform;
import org.convoke.journeys.RunningPlatform;
import org.convoke.journeys.client.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A notification, nominations, the ranking and the selection by people who use no mouse.
@ExtendWith(OnePlatform.class)
class KeyboardJourney {
    private static final Applicant RUWAN =
            new Applicant("LK", "Ruwan", "Senanayake", "1977-03-09", "Ministry of Transport", "Director", 9);
    private static final Applicant DILINI =
            new Applicant("LK", "Dilini", "Karunaratne", "1980-10-30", "Ministry of Health", "Deputy Director", 7);
    private static final Applicant SITI = new Applicant(
            "MY", "Siti", "Kamaruddin", "1978-01-17", "Road Transport Department", "Principal Officer", 8);

    @Test
    void nomination_ranking_and_selection_need_no_mouse(RunningPlatform running) {
        tell(running.platform(), "17-SC-02-GE-WSP-A");
    }

    static void tell(Platform platform, String code) {
        var album = new Album("keyboard");
        try (var lobby = new Lobby(platform, Keyboard::new, album)) {
            lobby.at("2017-03-01T10:00");
            publish(new NotificationDesk(lobby, code));
            lobby.at("2017-04-03T10:00");
            nominate(new NominationDesk(lobby, code));
            lobby.at("2017-06-05T10:00");
            select(new Bench(lobby, code));
        }
        assertThat(album.findings()).isEmpty();
    }

    private static void publish(NotificationDesk desk) {
        desk.begin("Workshop on public transport")
                .type("Date of issue", "2017-03-01")
                .type("First day", "2017-08-14")
                .type("Last day", "2017-08-14")
                .type("Days", "1")
                .type("Venue", "Tokyo, Japan")
                .choose("Modality", "FACE_TO_FACE")
                .type("Host countries", "JP")
                .type("Participating countries", "JP, LK, MY")
                .type("Seats for overseas participants", "1")
                .type("Seats for local participants", "0")
                .type("Closing date", "2017-06-01")
                .type("In words", "Leaders of public bodies")
                .tick("national government")
                .type("Programme, a row per line", "2017-08-14 | Expert presentations | 360");
        desk.publish();
    }

    private static void nominate(NominationDesk desk) {
        desk.draft(RUWAN, 1, "Not needed");
        desk.biodata(RUWAN);
        desk.photograph(RUWAN);
        desk.declareHealth(RUWAN);
        desk.endorse(RUWAN);
        desk.draft(DILINI, 2, "Not needed");
        desk.scan(DILINI);
        desk.photograph(DILINI);
        desk.declareHealth(DILINI);
        desk.endorse(DILINI);
        desk.moveUp(DILINI);
        desk.draft(SITI, 1, "Not needed");
        desk.scan(SITI);
        desk.photograph(SITI);
        desk.declareHealth(SITI);
        desk.endorse(SITI);
    }

    private static void select(Bench bench) {
        bench.propose();
        bench.compare(List.of(RUWAN, SITI));
        bench.decide(List.of(RUWAN), List.of(DILINI, SITI), "Transport is what it is about.");
        bench.announce(false);
    }
}

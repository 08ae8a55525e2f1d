package org.convoke.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.convoke.journeys.OnePlatform;
import org.convoke.journeys.RunningPlatform;
import org.convoke.journeys.client.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A workshop face to face from its first draft to the reports of six months later, told by people who have nothing but
/// a browser and their mail.
@ExtendWith(OnePlatform.class)
class ToolkitScreensJourney {
    private static final Applicant SANDUNI =
            new Applicant("LK", "Sanduni", "Rajapakse", "1978-02-28", "Ministry of Finance", "Director", 9);
    private static final Applicant NIMAL = new Applicant(
            "LK", "Nimal", "Weerasinghe", "1975-05-11", "Department of Statistics", "Deputy Director", 11);
    private static final Applicant PRIYA =
            new Applicant("IN", "Priya", "Raghunathan", "1976-09-23", "Ministry of Personnel", "Joint Secretary", 12);
    private static final Applicant FARAH =
            new Applicant("MY", "Farah", "Zulkifli", "1979-12-02", "Public Service Department", "Principal Officer", 8);
    private static final Applicant HARUTO = new Applicant(
            "JP", "Haruto", "Kobayashi", "1974-07-19", "Ministry of Internal Affairs", "Section Chief", 10);

    private static final String PROGRAMME = """
            2017-08-06 | Arrival | 0 | ARRIVAL
            2017-08-07 | Expert presentations | 360
            2017-08-08 | Group work and closing | 360
            2017-08-09 | Departure | 0 | DEPARTURE""";

    @Test
    void from_the_first_draft_to_the_last_report(RunningPlatform running) {
        tell(running.platform(), "17-SC-01-GE-WSP-A");
    }

    static void tell(Platform platform, String code) {
        var album = new Album("toolkit");
        try (var lobby = new Lobby(platform, _ -> new Mouse(), album)) {
            new Told(lobby, code).tell();
        }
        assertThat(album.findings()).isEmpty();
    }

    /// The acts of the story.
    private record Told(
            Lobby lobby,
            String code,
            NotificationDesk notification,
            NominationDesk nominations,
            Bench bench,
            Door door) {

        Told(Lobby lobby, String code) {
            this(
                    lobby,
                    code,
                    new NotificationDesk(lobby, code),
                    new NominationDesk(lobby, code),
                    new Bench(lobby, code),
                    new Door(lobby, code, "host.jp"));
        }

        void tell() {
            lobby.at("2017-03-01T10:00");
            write();
            nominate();
            select();
            answer();
            attend();
            follow();
        }

        private void write() {
            notification
                    .begin("Workshop on performance measurement for public services")
                    .type("Date of issue", "2017-03-01")
                    .type("First day", "2017-08-07")
                    .type("Last day", "2017-08-08")
                    .type("Days", "2")
                    .type("Venue", "Tokyo, Japan")
                    .choose("Modality", "FACE_TO_FACE")
                    .type("Host countries", "JP")
                    .type("Participating countries", "IN, JP, LK, MY, VN")
                    .type("Seats for overseas participants", "2")
                    .type("Seats for local participants", "1")
                    .type("Closing date", "2017-06-01")
                    .type("In words", "Leaders of public bodies")
                    .tick("national government")
                    .type("Years of experience, at least", "5")
                    .type("Programme, a row per line", PROGRAMME)
                    .type("Texts", "# Objectives\nMeasure what public services achieve.");
            notification.publish();
        }

        private void nominate() {
            lobby.at("2017-04-03T10:00");
            nominations.draft(SANDUNI, 1, "Not needed");
            nominations.biodata(SANDUNI);
            nominations.photograph(SANDUNI);
            nominations.declareHealth(SANDUNI);
            nominations.endorse(SANDUNI);
            nominate(NIMAL, 2, "Not needed");
            nominate(FARAH, 1, "Not needed");
            nominate(HARUTO, 1, "Not needed");
            nominate(PRIYA, 1, "To follow");
            nominations.moveUp(NIMAL);
            nominations.ask(FARAH, "How many people does she lead?");
            nominations.answer(FARAH, "Principal Officer, head of 25 people");
            nominations.approve(PRIYA);
            nominations.seeOffice();
        }

        private void nominate(Applicant person, int place, String approval) {
            nominations.draft(person, place, approval);
            nominations.scan(person);
            nominations.photograph(person);
            nominations.declareHealth(person);
            nominations.endorse(person);
        }

        private void select() {
            lobby.at("2017-06-05T10:00");
            notification.watch("silent");
            bench.propose();
            bench.compare(List.of(SANDUNI, PRIYA));
            bench.decide(
                    List.of(SANDUNI, PRIYA, HARUTO),
                    List.of(FARAH, NIMAL),
                    "The host asks for a mix of finance and personnel.");
            bench.announce(false);
        }

        private void answer() {
            phone(SANDUNI).accept();
            phone(HARUTO).accept();
            phone(PRIYA).decline("WORK");
            bench.giveSeat(FARAH);
            phone(FARAH).accept();
            lobby.at("2017-06-20T10:00");
            phone(SANDUNI).cannotCome("FAMILY", "My mother is ill.");
            bench.passOn(SANDUNI);
            bench.giveSeat(NIMAL);
            phone(NIMAL).accept();
        }

        private void attend() {
            lobby.at("2017-07-03T10:00");
            door.publishGuidelines("https://guidelines.example/country-paper");
            phone(FARAH).handInCountryPaper();
            lobby.at("2017-08-07T18:00");
            door.record("Expert presentations", List.of(FARAH, NIMAL, HARUTO));
            lobby.at("2017-08-08T18:00");
            door.record("Group work and closing", List.of(FARAH, NIMAL));
            phone(HARUTO).dispute("Group work and closing", "I sat in the last row.");
            door.answer("I sat in the last row.", "You are on the photograph.", "was wrong: present");
        }

        private void follow() {
            lobby.at("2017-08-09T10:00");
            new Verification(lobby).check(phone(HARUTO));
            lobby.at("2018-02-08T10:00");
            phone(FARAH).report("Three ministries measure what they do now.");
            notification.watch("certificates");
            nominations.seePeople(FARAH);
            bench.report();
            new Office(lobby, code).look();
        }

        private Phone phone(Applicant person) {
            return new Phone(lobby, code, person);
        }
    }
}

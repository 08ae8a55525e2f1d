package org.convoke.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.convoke.journeys.OnePlatform;
import org.convoke.journeys.RunningPlatform;
import org.convoke.journeys.client.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A digital workshop at screens alone: procedures go out with the notification, programme and speakers with the names,
/// an alternate moves up unasked, and the meeting itself says who was there.
@ExtendWith(OnePlatform.class)
class PublicSectorScreensJourney {
    private static final Applicant THARINDU = new Applicant(
            "LK", "Tharindu", "Jayawardena", "1981-04-14", "Productivity Secretariat", "Assistant Director", 7);
    private static final Applicant ARJUN =
            new Applicant("IN", "Arjun", "Venkataraman", "1979-08-08", "Ministry of Rural Affairs", "Director", 9);
    private static final Applicant AISYAH =
            new Applicant("MY", "Aisyah", "Ramli", "1982-11-25", "Modernization Unit", "Principal Officer", 8);
    private static final Applicant LIGAYA =
            new Applicant("PH", "Ligaya", "Magsaysay", "1980-06-12", "Civil Service Commission", "Division Chief", 8);

    @Test
    void from_the_first_draft_to_the_certificate(RunningPlatform running) {
        tell(running.platform(), "17-SC-03-GE-WSP-A");
    }

    static void tell(Platform platform, String code) {
        var album = new Album("public-sector");
        try (var lobby = new Lobby(platform, _ -> new Mouse(), album)) {
            new Told(lobby, code).tell();
        }
        assertThat(album.findings()).isEmpty();
    }

    /// The acts of the story.
    private record Told(Lobby lobby, String code) {

        void tell() {
            lobby.at("2017-05-02T10:00");
            write();
            nominate();
            select();
            attend();
            certify();
        }

        private void write() {
            var notification = new NotificationDesk(lobby, code);
            notification
                    .begin("Digital workshop on performance of public services")
                    .type("Date of issue", "2017-05-02")
                    .type("First day", "2017-09-05")
                    .type("Last day", "2017-09-06")
                    .type("Days", "2")
                    .choose("Modality", "DIGITAL_MULTICOUNTRY")
                    .type("Host countries", "LK")
                    .type("Participating countries", "IN, LK, MY, PH")
                    .type("Seats for overseas participants", "2")
                    .type("Seats for local participants", "1")
                    .type("Closing date", "2017-08-04")
                    .type("In words", "Officials of the public sector")
                    .tick("national government")
                    .type("Programme, a row per line", "2017-09-05 | Opening | 180\n2017-09-06 | Closing | 180");
            notification.save();
            notification.attach("IMPLEMENTATION_PROCEDURES");
            notification.issue();
        }

        private void nominate() {
            lobby.at("2017-06-01T10:00");
            for (var person : List.of(THARINDU, ARJUN, AISYAH, LIGAYA)) nominate(person);
        }

        private void nominate(Applicant person) {
            var nominations = new NominationDesk(lobby, code);
            nominations.draft(person, 1, "Not needed");
            nominations.scan(person);
            nominations.endorse(person);
        }

        private void select() {
            lobby.at("2017-08-07T10:00");
            var bench = new Bench(lobby, code);
            bench.propose();
            bench.decide(List.of(THARINDU, ARJUN, AISYAH), List.of(LIGAYA), "Her office leads the reform.");
            bench.announce(true);
            phone(THARINDU).accept();
            phone(AISYAH).accept();
            phone(ARJUN).decline("WORK");
            phone(LIGAYA).accept();
        }

        private void attend() {
            var meeting = new Door(lobby, code, "host.lk");
            lobby.at("2017-09-06T23:00");
            var all = List.of(THARINDU, AISYAH, LIGAYA);
            meeting.takeOver("Opening", new ZoomReport("09/05/2017", all, List.of()).file());
            var whole = List.of(THARINDU, LIGAYA);
            meeting.takeOver("Closing", new ZoomReport("09/06/2017", whole, List.of(AISYAH)).file());
        }

        private void certify() {
            lobby.at("2017-09-07T10:00");
            new Verification(lobby).check(phone(LIGAYA));
            new NominationDesk(lobby, code).seePeople(LIGAYA);
            lobby.of("mika.sato")
                    .awaits("/certificates/projects/" + code, "withheld")
                    .look("course-in-the-end");
        }

        private Phone phone(Applicant person) {
            return new Phone(lobby, code, person);
        }
    }
}

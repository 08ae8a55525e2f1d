package org.convoke.journeys;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Platform;

/// The story of 16-IN-98-GE-WSP-A: a week face to face in Tokyo in 2016, with everything that can happen on the way.
/// Twenty countries nominate sixty people for 18 seats and 2 of the host's. A nomination comes late, one never becomes
/// complete, two wait for their governments and one of them in vain, and some countries send fewer than they were asked
/// for. The Secretariat asks and the NPO answers, another NPO changes its order of preference, and a third recalls
/// somebody. The group is proposed, overruled twice, decided in silence and announced in one act; three people give
/// their seats back ([TokyoSeats]), one never arrives, and somebody misses a day.
public final class ToolkitWorkshop {
    private static final String CODE = "16-IN-98-GE-WSP-A";
    /// Proposed alternates who are to wait.
    private static final int WAITING = 4;

    private final Nominees nominees = Nominees.named(CODE);
    private final Stage stage;
    private final NominationDesk nominations;
    private final SelectionDesk selection;
    private final TokyoSeats seats;
    private final CertificateDesk certificates;

    private ToolkitWorkshop(Platform platform, Consumer<Line> audience) {
        platform.moveClock(Instant.parse("2016-05-24T00:00:00Z"));
        var project = Draft.named(CODE).besides(NominationDesk.projects(platform));
        stage = new Stage(platform, audience, project);
        nominations = new NominationDesk(stage);
        selection = new SelectionDesk(stage);
        seats = new TokyoSeats(stage, nominees, nominations, selection);
        certificates = new CertificateDesk(stage, Account.person("host.jp"));
    }

    public static Outcome tell(Platform platform, Consumer<Line> audience) {
        return new ToolkitWorkshop(platform, audience).tell();
    }

    private Outcome tell() {
        stage.chapter("%s: %s".formatted(stage.project().code(), stage.project().title()));
        stage.at("2016-05-24T09:00");
        nominations.publish();
        nominateOverSummer();
        reconsider();
        closeWindow();
        select();
        var passedOver = seats.settle();
        attend();
        certify();
        followUp();
        return new Outcome(
                stage.project().code(),
                selection.round(),
                selection.roster(),
                passedOver,
                certificates.certificates(),
                stage.journal().sent());
    }

    private void nominateOverSummer() {
        nominations.nominate("2016-06-14T10:00", nominees.ofAll("LK BD"));
        nominations.nominate("2016-06-30T11:00", nominees.ofAll("PH FJ SG"));
        nominations.nominate("2016-07-12T14:00", nominees.ofAll("ID KH"));
        nominations.nominate("2016-07-26T09:30", nominees.ofAll("VN LA"));
        nominations.nominate("2016-08-09T16:00", nominees.of("IN").subList(0, 3));
        nominations.nominate("2016-08-09T16:30", nominees.ofAll("NP PK IR"));
        nominations.nominate("2016-08-23T10:15", nominees.ofAll("MY MN HK"));
        nominations.nominate("2016-09-06T13:00", nominees.ofAll("TH KR TW"));
        nominations.nominate("2016-09-13T15:00", nominees.of("JP"));
        stage.at("2016-09-20T10:00");
        nominations.supply(nominees.of("VN", 2), "PHOTO");
    }

    private void reconsider() {
        stage.at("2016-09-21T10:00");
        nominations.sendBack(nominees.of("PH", 3), "How many people does she lead?");
        stage.at("2016-09-23T14:00");
        nominations.answer(nominees.of("PH", 3), "City Planning Officer, head of 40 people");
        var malaysians = nominees.of("MY");
        nominations.rank(List.of(malaysians.get(0), malaysians.get(1), malaysians.get(3), malaysians.get(2)));
        nominations.recall(nominees.of("VN", 4), "The corporation needs him during its reorganization.");
    }

    private void closeWindow() {
        selection.watchWindowClose(nominees.silent());
        nominations.nominate("2016-10-02T10:00", nominees.of("IN").subList(3, 4));
        stage.at("2016-10-12T10:00");
        nominations.approve(nominees.of("MY", 1));
    }

    /// The Secretariat prefers the NPOs' first choices twice, and looks at the cost before it decides.
    private void select() {
        stage.at("2016-10-18T10:00");
        selection.candidates(nominations.dossiers());
        var desk = new ProposalDesk(stage);
        var proposal = desk.propose(1);
        desk.explain(proposal, proposal.alternates().getFirst());
        var swaps = List.of(
                swap("PK", 1, 2, "Her division leads the reform that the toolkit is meant for."),
                swap("PH", 1, 4, "Her department writes the national performance framework."));
        stage.at("2016-10-20T10:00");
        desk.preview(proposal, swaps, WAITING);
        desk.decide(proposal, swaps, WAITING);
        selection.askInVain("PK");
        stage.at("2016-11-03T10:00");
        selection.announce();
    }

    private Swap swap(String country, int in, int out, String reason) {
        return new Swap(nomination(country, in), nomination(country, out), reason);
    }

    /// Whoever is missing on the first day loses the seat, which nobody can take any more.
    private void attend() {
        var roster = selection.roster();
        selection.watchStart("2016-12-05T08:00", roster);
        var missing = nomination("FJ", 1);
        var days = stage.project().attended();
        certificates.record(days.getFirst(), roster, Map.of(missing, 0));
        stage.journal().expect("SeatVacated", 1, "host");
        for (var day : days.subList(1, days.size())) {
            var visits = day.id().equals("day-4");
            certificates.record(day, roster, visits ? Map.of(missing, 0, nomination("LA", 1), 0) : Map.of(missing, 0));
        }
    }

    private UUID nomination(String country, int place) {
        return nominations.nomination(nominees.of(country, place));
    }

    private void certify() {
        var issued = certificates.awaitDecisions("2016-12-10T00:05");
        certificates.inspect(issued.getFirst());
    }

    private void followUp() {
        stage.at("2017-06-09T09:00");
        stage.step("Six months after the end the requests for progress reports go out by the clock, and word of overdue"
                + " action plans.");
        var participants = selection.roster().active().size();
        stage.journal().expect("ProgressReportRequested", participants, "npo");
        stage.journal().expect("PaperOverdue", participants, "candidate");
        stage.journal().settle();
    }
}

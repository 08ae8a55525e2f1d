package org.convoke.journeys;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Platform;

/// The story of 16-IN-98-GE-WSP-A: a week face to face in Tokyo in 2016, with everything that can happen on the way. A
/// nomination comes late, one never becomes complete, two wait for their governments and one of them in vain, and Japan
/// sends fewer than it was asked for. The Secretariat asks and the NPO answers, another NPO changes its order of
/// preference, and a third recalls somebody. Somebody withdraws and an alternate takes the seat; somebody misses a day.
public final class ToolkitWorkshop {
    private static final String CODE = "16-IN-98-GE-WSP-A";
    private static final int WAITING = 4;

    private final Nominees nominees = Nominees.named(CODE);
    private final Stage stage;
    private final NominationDesk nominations;
    private final SelectionDesk selection;
    private final CertificateDesk certificates;

    private ToolkitWorkshop(Platform platform, Consumer<Line> audience) {
        platform.moveClock(Instant.parse("2016-05-24T00:00:00Z"));
        var project = Draft.named(CODE).besides(NominationDesk.projects(platform));
        stage = new Stage(platform, audience, project);
        nominations = new NominationDesk(stage);
        selection = new SelectionDesk(stage);
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
        replace();
        attend();
        certify();
        followUp();
        return new Outcome(
                stage.project().code(),
                selection.round(),
                selection.roster(),
                certificates.certificates(),
                stage.journal().sent());
    }

    private void nominateOverSummer() {
        nominations.nominate("2016-06-14T10:00", nominees.of("LK"));
        nominations.nominate("2016-06-30T11:00", nominees.of("PH"));
        nominations.nominate("2016-07-12T14:00", nominees.of("ID"));
        nominations.nominate("2016-07-26T09:30", nominees.of("VN"));
        nominations.nominate("2016-08-09T16:00", nominees.of("IN").subList(0, 3));
        nominations.nominate("2016-08-23T10:15", nominees.of("MY"));
        nominations.nominate("2016-09-06T13:00", nominees.of("TH"));
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

    private void select() {
        stage.at("2016-10-20T10:00");
        selection.decide(nominations.dossiers(), WAITING);
        stage.at("2016-11-03T10:00");
        selection.announce();
    }

    private void replace() {
        stage.at("2016-11-20T18:00");
        var leaver = nominees.of("MY", 2);
        selection.withdraw(leaver, nominations.nomination(leaver), "WORK", "A budget hearing was moved to that week.");
    }

    private void attend() {
        var absentee = nominations.nomination(nominees.of("PH", 2));
        certificates.recordAll(selection.roster(), Map.of("day-4", Map.of(absentee, 0)));
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

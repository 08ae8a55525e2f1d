package org.convoke.journeys;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Platform;

/// The story of 22-CL-15-GE-WSP-A: three days online in 2022, hosted by Sri Lanka, with more seats than nominees. A
/// nomination after the closing date is refused, one without its biodata is left out, one waits for its government's
/// approval, one is returned with a question, one is recalled. Malaysia gives an order of preference that nobody asked
/// for. The certificates depend on minutes: a short network drop is forgiven, a missed session is not.
public final class PublicSectorWorkshop {
    private static final String CODE = "22-CL-15-GE-WSP-A";

    private final Nominees nominees = Nominees.named(CODE);
    private final Stage stage;
    private final NominationDesk nominations;
    private final SelectionDesk selection;
    private final CertificateDesk certificates;

    private PublicSectorWorkshop(Platform platform, Consumer<Line> audience) {
        platform.moveClock(Instant.parse("2022-05-28T00:00:00Z"));
        var project = Draft.named(CODE).besides(NominationDesk.projects(platform));
        stage = new Stage(platform, audience, project);
        nominations = new NominationDesk(stage);
        selection = new SelectionDesk(stage);
        certificates = new CertificateDesk(stage, Account.person("host.lk"));
    }

    public static Outcome tell(Platform platform, Consumer<Line> audience) {
        return new PublicSectorWorkshop(platform, audience).tell();
    }

    private Outcome tell() {
        stage.chapter("%s: %s".formatted(stage.project().code(), stage.project().title()));
        stage.at("2022-05-28T10:00");
        nominations.publish();
        nominateOverSummer();
        reconsider();
        closeWindow();
        select();
        attend();
        certify();
        return new Outcome(
                stage.project().code(),
                selection.round(),
                selection.roster(),
                certificates.certificates(),
                stage.journal().sent());
    }

    private void nominateOverSummer() {
        nominations.nominate("2022-06-08T10:00", nominees.of("LK"));
        nominations.nominate("2022-06-15T11:00", nominees.of("IN"));
        nominations.nominate("2022-06-22T09:00", nominees.of("JP"));
        nominations.nominate("2022-06-29T14:00", nominees.of("MY"));
        nominations.nominate("2022-07-06T10:30", nominees.of("PH"));
        nominations.nominate("2022-07-13T15:00", nominees.of("TH"));
        nominations.nominate("2022-07-20T13:00", nominees.of("VN").subList(0, 3));
        nominations.nominate("2022-07-27T16:00", nominees.of("ID"));
        stage.at("2022-08-01T10:00");
        nominations.approve(nominees.of("MY", 1));
    }

    private void reconsider() {
        stage.at("2022-08-01T14:00");
        nominations.sendBack(nominees.of("IN", 2), "Is performance management his field?");
        stage.at("2022-08-02T11:00");
        nominations.answer(nominees.of("IN", 2), "Associate Professor of Performance Management");
        var malaysians = nominees.of("MY");
        nominations.rank(List.of(malaysians.get(1), malaysians.get(0), malaysians.get(2), malaysians.get(3)));
        nominations.recall(nominees.of("IN", 4), "He changes to a private company.");
    }

    private void closeWindow() {
        selection.watchWindowClose(nominees.silent());
        nominations.nominateInVain("2022-08-04T10:00", nominees.of("VN", 4));
    }

    private void select() {
        stage.at("2022-08-05T10:00");
        selection.decide(nominations.dossiers(), 0);
        stage.at("2022-08-09T10:00");
        selection.announce();
    }

    private void attend() {
        var notTheWholeTime = Map.of(
                "day-1-session-2", Map.of(nomination("PH", 2), 82),
                "day-2-session-1", Map.of(nomination("ID", 2), 0),
                "day-3-session-1", Map.of(nomination("LK", 5), 125));
        certificates.recordAll(selection.roster(), notTheWholeTime);
    }

    private UUID nomination(String country, int place) {
        return nominations.nomination(nominees.of(country, place));
    }

    private void certify() {
        var issued = certificates.awaitDecisions("2022-08-27T00:05");
        certificates.inspect(issued.getFirst());
    }
}

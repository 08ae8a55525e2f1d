package org.convoke.journeys;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Platform;

/// The story of 22-CL-15-GE-WSP-A: three days online in 2022, hosted by Sri Lanka, with 38 seats and 12 of the host's.
/// A nomination after the closing date is refused, one without its biodata is left out, one waits for its government's
/// approval, one is returned with a question, one is recalled. Malaysia gives an order of preference that nobody asked
/// for. Within the seven days that are left the group is proposed, decided and announced, with programme and speakers;
/// somebody declines, and an alternate has the seat at once. The certificates depend on minutes: a short network drop
/// is
/// forgiven, a missed session is not.
public final class PublicSectorWorkshop {
    private static final String CODE = "22-CL-15-GE-WSP-A";
    /// The NPOs that answer for their people; everybody else answers in person.
    private static final Set<String> ANSWERING = Set.of("LK", "PH", "VN");

    private static final int WAITING = 8;

    private final Nominees nominees = Nominees.named(CODE);
    private final Stage stage;
    private final NominationDesk nominations;
    private final SelectionDesk selection;
    private final OfferDesk offers;
    private final CertificateDesk certificates;

    private PublicSectorWorkshop(Platform platform, Consumer<Line> audience) {
        platform.moveClock(Instant.parse("2022-05-28T00:00:00Z"));
        var project = Draft.named(CODE).besides(NominationDesk.projects(platform));
        stage = new Stage(platform, audience, project);
        nominations = new NominationDesk(stage);
        selection = new SelectionDesk(stage);
        offers = new OfferDesk(stage, nominations);
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
        answer();
        attend();
        certify();
        return new Outcome(
                stage.project().code(),
                selection.round(),
                selection.roster(),
                List.of(),
                certificates.certificates(),
                stage.journal().sent());
    }

    private void nominateOverSummer() {
        nominations.nominate("2022-06-08T10:00", nominees.of("LK"));
        nominations.nominate("2022-06-15T11:00", nominees.ofAll("IN BD NP"));
        nominations.nominate("2022-06-22T09:00", nominees.ofAll("JP KR TW"));
        nominations.nominate("2022-06-29T14:00", nominees.ofAll("MY SG"));
        nominations.nominate("2022-07-06T10:30", nominees.ofAll("PH FJ HK"));
        nominations.nominate("2022-07-13T15:00", nominees.ofAll("TH KH LA"));
        nominations.nominate("2022-07-20T13:00", nominees.of("VN").subList(0, 3));
        nominations.nominate("2022-07-20T13:30", nominees.ofAll("MN PK IR"));
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
        selection.candidates(nominations.dossiers());
        var desk = new ProposalDesk(stage);
        desk.decide(desk.propose(0), List.of(), WAITING);
        selection.askInVain("LK");
        stage.at("2022-08-09T10:00");
        selection.announce();
    }

    private void answer() {
        stage.at("2022-08-10T09:00");
        offers.decline(nominees.of("JP", 3), "WORK");
        stage.journal().expect("AlternatePromoted", 1, "host");
        stage.at("2022-08-11T10:00");
        var people = nominations.nominees(selection.roster().active());
        offers.acceptThroughNpo(
                people.stream().filter(PublicSectorWorkshop::throughNpo).toList());
        offers.accept(people.stream().filter(person -> !throughNpo(person)).toList());
    }

    private static boolean throughNpo(Nominee person) {
        return ANSWERING.contains(person.country());
    }

    private void attend() {
        var notTheWholeTime = Map.of(
                "day-1-session-2", Map.of(nomination("PH", 2), 82),
                "day-2-session-1", Map.of(nomination("ID", 3), 0),
                "day-3-session-1", Map.of(nomination("LK", 5), 125));
        var roster = selection.roster();
        selection.watchStart("2022-08-24T08:00", roster);
        certificates.recordAll(roster, notTheWholeTime);
    }

    private UUID nomination(String country, int place) {
        return nominations.nomination(nominees.of(country, place));
    }

    private void certify() {
        var issued = certificates.awaitDecisions("2022-08-27T00:05");
        certificates.inspect(issued.getFirst());
    }
}

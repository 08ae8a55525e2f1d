package org.convoke.journeys;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Caller;
import org.convoke.journeys.client.Trouble;
import org.convoke.journeys.client.Until;

/// Offers as a story uses them: people answer on the page that the link in their mail leads to, or their NPO answers
/// for them.
final class OfferDesk {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/selection/offers/[\\w-]+");
    private static final Pattern BOX = Pattern.compile("name=\"declaration\" value=\"(\\w+)\"");

    private final Stage stage;
    private final Function<Nominee, UUID> nominations;
    private final String path;

    private record Offer(UUID nomination, Set<String> required) {}

    OfferDesk(Stage stage, NominationDesk desk) {
        this.stage = stage;
        this.nominations = desk::nomination;
        this.path = "/selection/api/rounds/" + stage.project().code();
    }

    /// Everybody takes the seat, each on the page behind the link.
    void accept(List<Nominee> people) {
        people.forEach(this::accept);
    }

    private void accept(Nominee person) {
        stage.step("%s accepts the seat by the link in the mail.", who(person));
        var link = link(person);
        var boxes = BOX.matcher(page(link)).results().map(box -> "declaration=" + box.group(1));
        answer(link, "acceptance", boxes.collect(Collectors.joining("&")), "You have accepted the seat.");
        accepted();
    }

    /// The seat is taken, and the page of its own that every participant has is on its way.
    private void accepted() {
        stage.journal().expect("OfferAccepted", 1, "npo");
        stage.journal().expect("PassIssued", 1, "candidate");
    }

    void decline(Nominee person, String reason) {
        stage.step("%s declines the seat by the link in the mail: %s.", who(person), reason);
        answer(link(person), "refusal", "reason=" + reason, "You have declined the seat.");
        stage.journal().expect("OfferDeclined", 1, "host");
        stage.journal().expect("SeatVacated", 1, "");
    }

    /// The NPO answers for people of its own, with the declarations that they have made.
    void acceptThroughNpo(List<Nominee> people) {
        people.forEach(this::acceptThroughNpo);
    }

    private void acceptThroughNpo(Nominee person) {
        stage.step("%s: the NPO accepts the seat for %s.", Stage.country(person.country()), person.name());
        var nomination = nominations.apply(person);
        var required = npo(person).list(path + "/offers", Offer.class).stream()
                .filter(offer -> offer.nomination().equals(nomination))
                .findFirst()
                .orElseThrow()
                .required();
        npo(person).act(act(person, "offer/acceptance"), Map.of("declarations", required));
        accepted();
    }

    /// The participant tells the NPO, and the seat is kept until that passes it on (R109 to R111).
    void report(Nominee person, String reason, String words) {
        stage.step("%s tells the NPO by the link in the mail: %s", who(person), words);
        var fields = "reason=%s&explanation=%s".formatted(reason, URLEncoder.encode(words, StandardCharsets.UTF_8));
        answer(link(person), "withdrawal", fields, "You have told your National Productivity Organization");
        stage.journal().expect("WithdrawalReported", 1, "npo");
    }

    void transmit(Nominee person) {
        stage.step("%s: the NPO passes on that %s cannot come.", Stage.country(person.country()), person.name());
        npo(person).post(act(person, "withdrawal/transmission"), Map.of(), ObjectNode.class);
        stage.journal().expect("ParticipantWithdrawn", 1, "host");
        stage.journal().expect("SeatVacated", 1, "");
    }

    private String act(Nominee person, String act) {
        return "%s/participants/%s/%s".formatted(path, nominations.apply(person), act);
    }

    /// Sending it twice does no harm: the page says what was answered first.
    private void answer(String link, String act, String fields, String done) {
        var status = stage.platform().submit(link + "/" + act, fields).statusCode();
        if (!page(link).contains(done)) throw new Trouble("The page of an offer answered %d.".formatted(status));
    }

    private String page(String link) {
        return new String(stage.platform().open(link, "text/html").body(), StandardCharsets.UTF_8);
    }

    private String link(Nominee person) {
        var mailbox = stage.platform().mailbox(person.email());
        var project = stage.project().code();
        return Until.present("the link for " + person.name(), () -> mailbox.newest(project, LINK));
    }

    private Caller npo(Nominee person) {
        return stage.platform().as(Account.system(person.country()));
    }

    private static String who(Nominee person) {
        return "%s (%s)".formatted(person.name(), person.country());
    }
}

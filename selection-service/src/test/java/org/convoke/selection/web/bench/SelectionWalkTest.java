package org.convoke.selection.web.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.Samples.proposing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Profile.Education;
import org.convoke.contracts.Profile.English;
import org.convoke.contracts.Profile.Level;
import org.convoke.contracts.Profile.OrganisationType;
import org.convoke.contracts.SelectionEvent.SelectionAnnounced;
import org.convoke.selection.Desk;
import org.convoke.testing.Browser;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two officers take a round from the closed window to the announcement, by forms alone, in browsers without scripts.
@QuarkusTest
class SelectionWalkTest {

    private static final Profile EQUIVALENT = new Profile(
            OrganisationType.NATIONAL_GOVERNMENT, Level.SENIOR, 8, Education.EQUIVALENT, English.PROFICIENT, 47);

    @Inject
    Desk desk;

    private final String code = Desk.newCode();
    private final String round = "/selection/rounds/" + code;
    private final NominationSubmitted lk = nomination(code, "LK");
    private final NominationSubmitted in = nomination(code, "IN", EQUIVALENT, false, Set.of(), false);
    private final NominationSubmitted vn = nomination(code, "VN");

    private Browser mika;
    private Browser anan;

    @BeforeEach
    void the_window_has_closed() {
        mika = new Browser("http://localhost:" + RestAssured.port);
        anan = new Browser("http://localhost:" + RestAssured.port);
        Desk.inTime();
        desk.open(proposing(code, 2, true), lk, in, vn);
    }

    @Rule({"R013", "R036", "R069", "R073"})
    @Test
    void from_the_closed_window_to_the_announcement() throws IOException {
        var bench = mika.signIn("mika.sato", round);
        assertThat(bench.body()).contains("Decide who takes part", "needs your judgement");
        judge();
        var proposal = done(mika.send(round + "/proposals", Map.of()), "This is the proposal");
        assertThat(proposal.body()).contains("In the group: 2");
        decide();
        anan.signIn("anan.chai", round + "/decisions");
        var confirmed = anan.send(round + "/decisions/confirmation", Map.of("etag", etag(anan, "/decisions")));
        done(confirmed, "Confirmed. The decisions can be announced now.");
        assertThat(desk.outbox(code)).as("told to anybody").isZero();
        announce();
        assertThat(desk.events(code, 4).getLast()).isInstanceOf(SelectionAnnounced.class);
    }

    private void judge() {
        var address = "/candidates/" + id(in);
        var ruling = Map.of(
                "etag", etag(mika, address), "criterion", "DEGREE", "outcome", "MET", "reason", "Chartered engineer");
        assertThat(done(mika.send(round + address + "/rulings", ruling), "Ruling kept.")
                        .body())
                .contains("Can be chosen.");
    }

    private void decide() {
        var page = mika.open(round + "/decisions").body();
        var form = new HashMap<String, String>();
        form.put("etag", Screen.etag(page));
        form.put("proposal", page.replaceFirst("(?s).*name=\"proposal\" value=\"(\\d+)\".*", "$1"));
        for (var person : new NominationSubmitted[] {lk, in, vn}) {
            form.put("choice-" + id(person), person == lk ? "NOT_SELECTED" : "SELECTED");
        }
        var preview = mika.send(round + "/decisions/preview", form);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("Departures from the proposal");
        assertThat(mika.send(round + "/decisions", form).statusCode()).isEqualTo(422);
        for (var person : new NominationSubmitted[] {lk, in, vn}) {
            form.put("reason-" + id(person), "The host asks for it");
        }
        done(mika.send(round + "/decisions", form), "Decided. Nobody is told before the announcement.");
    }

    private void announce() throws IOException {
        TestClock.set(Instant.parse("2016-11-08T00:00:00Z"));
        var page = mika.open(round + "/announcement").body();
        Files.writeString(Path.of("target", "announcement.html"), page);
        assertThat(page)
                .contains("Tell 2 selected, 0 alternates and 1 others now?", "Why is it late?")
                .contains("Look at the mails", "value=\"org.convoke.selection.ParticipantSelected {&quot;");
        var form = new HashMap<>(Map.of("etag", Screen.etag(page)));
        var refused = mika.send(round + "/announcement", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        form.put("late", "The second officer was ill");
        done(mika.send(round + "/announcement", form), "Announced. Everybody is being told.");
        assertThat(mika.send(round + "/announcement", form).statusCode()).isEqualTo(422);
        assertThat(mika.open(round + "/announcement").body()).contains("Announced on 8 November 2016");
    }

    private static HttpResponse<String> done(HttpResponse<String> page, String told) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<p class=\"told\" role=\"status\">" + told);
        return page;
    }

    private String etag(Browser browser, String page) {
        return Screen.etag(browser.open(round + page).body());
    }
}

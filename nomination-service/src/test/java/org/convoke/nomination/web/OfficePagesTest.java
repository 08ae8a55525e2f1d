package org.convoke.nomination.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficePagesTest {
    private static final Pages DIRECTOR = new Pages("director.vn");
    private static final Pages SECRETARIAT = new Pages("mika.sato");
    private static final String PAGE = "npos/VN";

    @BeforeEach
    void it_is_june() {
        TestClock.set(Instant.parse(Api.OPEN));
    }

    @Test
    @Rule("R049")
    void an_office_is_for_itself_and_the_secretariat() {
        DIRECTOR.open("office").statusCode(200).body(containsString("director.vn@vn.npo.example"));
        DIRECTOR.open("npos/LK").statusCode(404).body(not(containsString("lk.npo.example")));
        DIRECTOR.open("npos").statusCode(403);
        SECRETARIAT.open("npos").statusCode(200).body(containsString("/nominations/npos/VN"));
        SECRETARIAT.open(PAGE).statusCode(200).body(containsString("director.vn@vn.npo.example"));
    }

    @Test
    @Rule("R047")
    void a_designated_officer_is_appointed_delegated_to_revoked_and_dismissed() {
        var subject = "desk-" + UUID.randomUUID();
        var appointed = Map.of(
                "subject",
                subject,
                "name",
                "Mai Tran",
                "email",
                subject + "@vn.npo.example",
                "role",
                "DESIGNATED_OFFICER");
        DIRECTOR.send(PAGE + "/officers", appointed)
                .statusCode(303)
                .header("Location", endsWith("/nominations/npos/VN"));
        DIRECTOR.open("office").body(containsString("Mai Tran")).body(containsString("Issue a delegation"));
        var period = Map.of("officer", subject, "acts", "ENDORSE", "beginsOn", "2016-06-01", "endsOn", "2016-06-30");
        DIRECTOR.send(PAGE + "/delegations", period).statusCode(303);
        DIRECTOR.open("office")
                .body(containsString("1–30 June 2016"))
                .body(containsString("Revoke the delegation of Mai"));
        DIRECTOR.send(PAGE + "/officers/" + subject + "/dismissal", Map.of("etag", "*"))
                .statusCode(303);
        DIRECTOR.open("office")
                .body(not(containsString("Revoke the delegation of Mai")))
                .body(containsString("Officer dismissed"));
    }

    @Test
    void what_cannot_be_is_told_and_what_was_typed_is_kept() {
        var taken =
                Map.of("subject", "new one", "name", "Linh <Pham>", "email", "l@vn.npo.example", "role", "DIRECTOR");
        DIRECTOR.send(PAGE + "/officers", taken)
                .statusCode(422)
                .body(containsString("subject: cannot be written so"))
                .body(containsString("value=\"Linh &lt;Pham&gt;\""));
        var nobody = Map.of("officer", "nobody", "acts", "SUBMIT", "beginsOn", "2016-06-01", "endsOn", "2016-06-30");
        DIRECTOR.send(PAGE + "/delegations", nobody).statusCode(422).body(containsString("only a designated officer"));
        DIRECTOR.send(PAGE + "/delegations", Map.of("officer", "nobody")).statusCode(422);
        DIRECTOR.send(PAGE, Map.of("etag", "\"-1\"", "name", "NPO", "email", "npo@vn.npo.example"))
                .statusCode(422);
    }

    @Test
    @Rule("R049")
    void a_system_is_registered_and_removed() {
        var client = "desk-system-" + UUID.randomUUID();
        DIRECTOR.send(PAGE + "/systems", Map.of("clientId", client)).statusCode(303);
        SECRETARIAT.open(PAGE).body(containsString("Remove " + client));
        SECRETARIAT.send(PAGE + "/systems/" + client + "/removal", Map.of()).statusCode(303);
        DIRECTOR.open("office").body(not(containsString("Remove " + client)));
    }
}

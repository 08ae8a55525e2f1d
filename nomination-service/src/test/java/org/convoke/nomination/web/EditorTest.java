package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.convoke.testing.Browser;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A notification written, signed, published and revised with nothing but forms.
@QuarkusTest
class EditorTest {
    private static final Pattern ETAG = Pattern.compile("name=\"etag\" value=\"([^\"]*)\"");

    private final String code = Api.newCode();
    private final String address = "/nominations/projects/" + code;
    private Browser mika;

    @BeforeEach
    void sign_in() {
        TestClock.set(Instant.parse(Api.OPEN));
        mika = new Browser("http://localhost:" + RestAssured.port);
        mika.signIn("mika.sato", "/nominations/new-project");
    }

    @Test
    void a_notification_goes_from_an_empty_form_to_a_revision() {
        var draft = mika.send("/nominations/new-project", fields());
        assertThat(draft.statusCode()).as(draft.body()).isEqualTo(200);
        assertThat(draft.body())
                .contains("Draft saved")
                .contains("Expert presentations")
                .doesNotContain("Publish it");

        var grace = new Browser("http://localhost:" + RestAssured.port);
        var read = grace.signIn("grace.general", address);
        assertThat(grace.send(address + "/signature", Map.of("etag", etag(read)))
                        .body())
                .contains("Signed.");

        assertThat(mika.send(address + "/publication", Map.of()).body()).contains("Published.");

        var change = new HashMap<>(fields());
        change.put("etag", etag(mika.open(address + "/edit")));
        change.put("closesOn", "2016-10-15");
        var silent = mika.send(address + "/edit", change);
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Give a reason").contains("value=\"2016-10-15\"");
        change.put("reason", "More time was asked for.");
        var revised = mika.send(address + "/edit", change);
        assertThat(revised.statusCode()).as(revised.body()).isEqualTo(200);
        assertThat(revised.body()).contains("Revised.").contains("Issue 002").contains("More time was asked for.");
    }

    @Test
    void what_cannot_be_is_shown_again_with_all_that_was_typed() {
        var wrong = new HashMap<>(fields());
        wrong.put("sessions", "2016-12-05 | Opening");
        var refused = mika.send("/nominations/new-project", wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("date | title | minutes")
                .contains("value=\"" + code + "\"")
                .contains("2016-12-05 | Opening");
        wrong.put("sessions", fields().get("sessions"));
        wrong.put("endsOn", "2016-12-01");
        assertThat(mika.send("/nominations/new-project", wrong).statusCode()).isEqualTo(422);
    }

    private Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        fields.put("code", code);
        fields.put("title", "Workshop on performance management toolkits");
        fields.put("issuedOn", "2016-05-24");
        fields.put("startsOn", "2016-12-05");
        fields.put("endsOn", "2016-12-09");
        fields.put("days", "5");
        fields.put("venue", "Tokyo");
        fields.put("modality", "FACE_TO_FACE");
        fields.put("hostCountries", "JP");
        fields.put("participatingCountries", "IN, JP, LK");
        fields.put("implementingOrganisations", "APO Secretariat");
        fields.put("overseasSeats", "18");
        fields.put("localSeats", "2");
        fields.put("closesOn", "2016-10-01");
        fields.put("zone", "Asia/Tokyo");
        fields.put("officeName", "Industry Department");
        fields.put("officeEmail", "ind@secretariat.example");
        fields.put("criteriaText", "Public-sector leaders");
        fields.put("organisationTypes", "NATIONAL_GOVERNMENT");
        fields.put("minimumRelevantYears", "5");
        fields.put("degreeRequired", "yes");
        fields.put("sessions", "2016-12-04 | Arrival | 0 | ARRIVAL\n2016-12-05 | Expert presentations | 360");
        fields.put("sections", "# Objectives\nDevelop a toolkit.");
        fields.put("signatoryName", "Mari Amano");
        fields.put("signatoryTitle", "Secretary-General");
        return fields;
    }

    private static String etag(HttpResponse<String> page) {
        var found = ETAG.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1).replace("&quot;", "\"");
    }
}

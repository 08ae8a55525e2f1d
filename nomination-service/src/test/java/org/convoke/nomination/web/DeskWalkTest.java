package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.convoke.testing.Browser;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An officer without any system of their own nominates with forms alone.
@QuarkusTest
class DeskWalkTest {
    private static final Pattern FORM =
            Pattern.compile("<form method=\"post\" action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private String code;
    private Browser browser;

    @BeforeEach
    void nominations_are_open() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
        browser = new Browser("http://localhost:" + RestAssured.port);
    }

    @Test
    @Rule({"R045", "R047", "R048"})
    void from_an_empty_form_to_submitted() {
        var list = browser.signIn("liaison.lk", "/nominations/projects/" + code + "/nominations");
        assertThat(list.body()).contains("Nominate somebody", "Nobody is nominated yet");
        var page = browser.open("/nominations/projects/" + code + "/nominations/new");
        page = filled(
                page,
                Map.of(
                        "candidate.givenName", "Sanduni",
                        "candidate.familyName", "Rajapakse",
                        "candidate.dateOfBirth", "1980-02-29"));
        assertThat(page.body()).contains("<h1>Position and education", "The draft is saved");
        page = filled(
                page,
                Map.of(
                        "candidate.organisation", "Ministry of Finance",
                        "candidate.organisationType", "NATIONAL_GOVERNMENT",
                        "candidate.position", "Director",
                        "candidate.level", "SENIOR",
                        "candidate.relevantYears", "7",
                        "candidate.education", "MASTER",
                        "candidate.english", "PROFICIENT"));
        page = filled(page, Map.of("candidate.email", "sanduni@people.example"));
        page = filled(page, Map.of("rank", "1", "governmentApproval", "NOT_NEEDED"));
        assertThat(page.body()).contains("<h1>Biodata", "value=\"Rajapakse\"", "value=\"LK\"");
        page = filled(page, biodata());
        assertThat(page.body()).contains("The biodata is saved", "Endorse and submit");

        var id = page.uri().getPath().replaceFirst(".*/", "");
        var submitted = browser.send(
                "/nominations/nominations/" + id + "/endorsement",
                Map.of("etag", hidden(page.body()).get("etag")));
        assertThat(submitted.body()).contains("Endorsed and submitted.", "Photo", "due by 1 October 2016");
        new Life(id)
                .read(Api.npo("lk"))
                .body("status", equalTo("SUBMITTED"))
                .body("missing", containsInAnyOrder("PHOTO", "MEDICAL_DECLARATION"))
                .body("endorsement.role", equalTo("LIAISON_OFFICER"));
        assertThat(browser.open("/nominations/projects/" + code + "/nominations")
                        .body())
                .contains("Sanduni Rajapakse");
    }

    private static Map<String, String> biodata() {
        return Map.ofEntries(
                Map.entry("/identity/familyName", "Rajapakse"),
                Map.entry("/identity/firstName", "Sanduni"),
                Map.entry("/identity/nationality", "LK"),
                Map.entry("/identity/dateOfBirth", "1980-02-29"),
                Map.entry("/contact/officialEmail", "sanduni@people.example"),
                Map.entry("/contact/officeAddress", "Colombo 7"),
                Map.entry("/contact/phone", "+94 11 2000000"),
                Map.entry("/position/organisation", "Ministry of Finance"),
                Map.entry("/position/title", "Director"),
                Map.entry("/position/organisationType", "NATIONAL_GOVERNMENT"),
                Map.entry("/position/level", "SENIOR"),
                Map.entry("/position/joinedOn", "2001-04-01"),
                Map.entry("/education/1/degree", "Master of Science"),
                Map.entry("/education/1/institution", "University of Colombo"),
                Map.entry("/education/1/country", "LK"),
                Map.entry("/education/1/year", "2004"),
                Map.entry("/english/spoken", "PROFICIENT"),
                Map.entry("/english/written", "PROFICIENT"),
                Map.entry("/declarations/accurate", "true"),
                Map.entry("/declarations/dataProtection", "true"),
                Map.entry("/declarations/attendsAll", "true"));
    }

    /// Sends the page's first form with what is typed, and follows where it leads.
    private HttpResponse<String> filled(HttpResponse<String> page, Map<String, String> typed) {
        var form = FORM.matcher(page.body());
        assertThat(form.find()).as("a form at %s", page.uri()).isTrue();
        var fields = new HashMap<>(hidden(form.group()));
        fields.putAll(typed);
        var next = browser.send(form.group(1), fields);
        assertThat(next.statusCode()).as(next.body()).isEqualTo(200);
        return next;
    }

    private static Map<String, String> hidden(String html) {
        var fields = new HashMap<String, String>();
        var inputs = HIDDEN.matcher(html);
        while (inputs.find()) {
            fields.putIfAbsent(inputs.group(1), inputs.group(2).replace("&quot;", "\""));
        }
        return fields;
    }
}

package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditPagesTest {
    private static final Pages AUDITOR = new Pages("ada.audit");
    private static final Pages SECRETARIAT = new Pages("mika.sato");

    private String code;
    private String page;

    @BeforeEach
    void something_is_done() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
        page = "audit?project=" + code;
    }

    @Test
    @Rule("R068")
    void it_tells_who_did_what_when_the_latest_first() {
        TestClock.set(Instant.parse("2016-06-02T09:30:00Z"));
        var mine = Life.submitted(code, 1, "Wijesinghe").id();
        AUDITOR.open(page)
                .statusCode(200)
                .body(stringContainsInOrder("Nomination: submitted", "Notification: published", "Notification: signed"))
                .body(stringContainsInOrder("2 June 2016, 09:30", "Nimal Wijesinghe", "Sri Lanka"))
                .body(containsString("/nominations/nominations/" + mine))
                .body(containsString("Grace General"));
        AUDITOR.open(page + "&since=2016-06-02").body(not(containsString("Notification: published")));
        AUDITOR.open(page + "&until=2016-06-01").body(not(containsString("Nimal Wijesinghe")));
        AUDITOR.open(page + "&area=NOTIFICATION").body(not(containsString("Nomination: submitted")));
        AUDITOR.open(page + "&person=general").body(not(containsString("Nomination: submitted")));
        AUDITOR.open(page + "&person=general grace").body(containsString("Notification: signed"));
        AUDITOR.open(page + "&since=yesterday").statusCode(400);
        AUDITOR.open("audit?area=NPO&limit=200").body(containsString("NPO: officer appointed"));
    }

    @Test
    @Rule("R049")
    void what_an_npo_has_not_endorsed_is_not_told_and_npos_are_told_nothing() {
        Life.draft(code, "{\"candidate\": {\"givenName\": \"Sunil\"}, \"documents\": []}");
        AUDITOR.open(page).body(not(containsString("Nomination: drafted")));
        for (var other : List.of("liaison.lk", "host.jp", "olga.ops", "mei.medic")) {
            new Pages(other).open(page).statusCode(403);
        }
    }

    @Test
    @Rule("R039")
    void who_read_medical_content_is_for_auditors() {
        var id = Papers.nomination(code);
        Papers.form(id, "medical", Papers.sample("healthy"), null).statusCode(200);
        Api.as(Tokens.person("mei.medic"))
                .header("Reason", "Check before the list is announced")
                .get("api/nominations/{id}/medical/declaration", id)
                .then()
                .statusCode(200);
        AUDITOR.open(page).body(containsString("Check before the list is announced"));
        SECRETARIAT
                .open(page)
                .body(containsString("Papers: medical form sent"))
                .body(not(containsString("Check before the list is announced")));
        SECRETARIAT.open(page + "&area=MEDICAL").body(containsString("Nothing is on record"));
    }

    @Test
    void earlier_acts_stand_on_the_next_page_and_none_is_told_twice() {
        Life.submitted(code, 1, "Wijesinghe");
        var acts = new ArrayList<String>();
        for (var next = page + "&limit=1"; next != null; ) {
            var html = SECRETARIAT.open(next).statusCode(200).extract().asString();
            var act = Pattern.compile("<th scope=\"row\">([^<]+)").matcher(html);
            while (act.find()) acts.add(act.group(1));
            var more = Pattern.compile("href=\"(\\?after=[^\"]+)\">Earlier").matcher(html);
            next = more.find() ? "audit" + more.group(1).replace("&amp;", "&") + "&limit=1" : null;
        }
        assertThat(acts).doesNotHaveDuplicates().contains("Notification: published", "Nomination: submitted");
    }
}

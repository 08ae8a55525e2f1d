package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.convoke.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser("http://localhost:" + RestAssured.port);
    }

    @Test
    void a_person_signs_in_on_the_way_to_a_page_and_is_known_from_then_on() {
        var projects = browser.signIn("liaison.lk", "/nominations/projects");
        assertThat(projects.statusCode()).isEqualTo(200);
        assertThat(projects.uri().getPath()).isEqualTo("/nominations/projects");
        assertThat(projects.uri().getQuery()).isNull();
        assertThat(projects.body())
                .contains("Dilani Fernando")
                .contains("Our people")
                .doesNotContain(">NPOs<");
        assertThat(browser.open("/nominations/projects").body()).contains("Dilani Fernando");
    }

    @Test
    void the_session_ends_with_signing_out() {
        browser.signIn("mika.sato", "/nominations/projects");
        browser.open("/nominations/sign-out");
        assertThat(browser.open("/nominations/projects").body()).contains("kc-form-login");
    }

    @Test
    void the_api_asks_programs_for_a_token_and_leads_nobody_to_a_page() {
        assertThat(browser.open("/nominations/api/projects").statusCode()).isEqualTo(401);
    }

    @Test
    void a_session_reads_the_api_for_what_is_downloaded() {
        browser.signIn("mika.sato", "/nominations/projects");
        assertThat(browser.open("/nominations/api/projects").statusCode()).isEqualTo(200);
    }

    @Test
    void no_other_site_can_send_a_form_in_somebodys_name() {
        browser.signIn("mika.sato", "/nominations/projects");
        var answer = browser.sendFromElsewhere("/nominations/api/projects/26-XX-99-GE-TRC-A/publication", Map.of());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("sent from another site");
    }

    @Test
    void a_page_runs_and_loads_nothing_that_is_not_ours() {
        var page = browser.signIn("mika.sato", "/nominations/projects");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("script-src 'self';")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-store");
    }

    @Test
    void what_is_not_there_is_told_as_a_page() {
        browser.signIn("liaison.lk", "/nominations/projects");
        var missing = browser.open("/nominations/projects/26-XX-98-GE-TRC-A");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(missing.body()).contains("<h1>").doesNotContain("urn:convoke");
    }
}

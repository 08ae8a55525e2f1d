package org.convoke.notification.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.Told;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PartnerFeedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FEED = "/api/feed";

    @Inject
    Bus bus;

    @TestHTTPResource(FEED + "/stream")
    URI stream;

    private final String code = Fresh.code();

    /// Before anything of the project is overdue, which would be events as well.
    @BeforeEach
    void set() {
        TestClock.set(Instant.parse("2016-09-20T00:00:00Z"));
    }

    @Rule("R049")
    @Test
    void an_npo_reads_what_concerns_it_as_cloud_events_and_nothing_else() {
        Told.tokyo(bus, code);
        var ours = awaitEvents("npo-lk-system", 2);
        assertThat(types(ours))
                .containsExactly(
                        "org.convoke.nomination.ProjectNotified", "org.convoke.nomination.NominationSubmitted");
        assertThat(ours.getFirst().getString("specversion")).isEqualTo("1.0");
        assertThat(ours.getFirst().getString("source")).isEqualTo("/nomination-service");
        assertThat(ours.getFirst().getInt("aggregateversion")).isEqualTo(1);
        assertThat(ours.getLast().getString("data.nominee.name")).isEqualTo("Nimali Perera");
        assertThat(types(awaitEvents("npo-in-system", 1))).containsExactly("org.convoke.nomination.ProjectNotified");
        assertThat(events("npo-vn-system")).isEmpty();
    }

    @Test
    void a_reader_who_goes_on_from_next_reads_everything_once() {
        Told.tokyo(bus, code);
        awaitEvents("npo-lk-system", 2);
        var places = new ArrayList<String>();
        var page = page("npo-lk-system", "?limit=1");
        while (page.getBoolean("more")) {
            places.add(page.getString("next"));
            page = page("npo-lk-system", "?limit=1&after=" + page.getString("next"));
        }
        assertThat(places).isNotEmpty().doesNotHaveDuplicates();
        var end = page("npo-lk-system", "?after=" + page.getString("next"));
        assertThat(end.getList("items")).isEmpty();
        assertThat(end.getString("next")).isEqualTo(page.getString("next"));
    }

    @Test
    void a_stream_goes_on_behind_the_last_event_that_was_heard() {
        Told.tokyo(bus, code);
        awaitEvents("npo-lk-system", 2);
        try (var first = Stream.open(stream, "npo-lk-system", "0")) {
            var heard = first.await(event -> event.data().contains(code));
            try (var second = Stream.open(stream, "npo-lk-system", heard.id())) {
                var next = second.await(event -> event.data().contains(code));
                assertThat(heard.type()).isEqualTo("org.convoke.nomination.ProjectNotified");
                assertThat(next.type()).isEqualTo("org.convoke.nomination.NominationSubmitted");
                var submitted = new JsonPath(next.data());
                assertThat(submitted.getString("type")).isEqualTo(next.type());
                assertThat(submitted.getString("data.nominee.country")).isEqualTo("LK");
            }
        }
    }

    @Test
    void a_stream_tells_news_as_they_come_and_that_it_is_still_there() {
        var end = page("npo-jp-system", "").getString("next");
        try (var open = Stream.open(stream, "npo-jp-system", end)) {
            open.awaitComment("still here");
            Told.tokyo(bus, code);
            assertThat(open.await(event -> event.data().contains(code)).type())
                    .isEqualTo("org.convoke.nomination.ProjectNotified");
        }
    }

    @Test
    void an_npo_holds_so_many_streams_open_and_gets_another_when_one_is_closed() {
        var open = new ArrayList<Stream>();
        try {
            for (int i = 0; i < 3; i++) {
                open.add(Stream.open(stream, "npo-th-system", "0"));
                assertThat(open.getLast().status()).isEqualTo(200);
            }
            try (var refused = Stream.open(stream, "npo-th-system", "0")) {
                assertThat(refused.status()).isEqualTo(409);
            }
            open.removeFirst().close();
            await().atMost(PATIENCE).until(() -> {
                try (var again = Stream.open(stream, "npo-th-system", "0")) {
                    return again.status() == 200;
                }
            });
        } finally {
            open.forEach(Stream::close);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?after=here", "?after=-1", "/stream?after=here"})
    void a_place_that_the_feed_never_gave_is_refused(String asked) {
        get("npo-lk-system", FEED + asked).statusCode(422).body("type", equalTo("urn:convoke:problem:no-place"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "501", "many"})
    void a_page_has_so_many_events_at_most(String limit) {
        get("npo-lk-system", FEED + "?limit=" + limit).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {FEED, FEED + "/stream"})
    void only_npos_have_a_feed(String address) {
        given().get(address).then().statusCode(401);
        given().auth().oauth2(Tokens.foreign()).get(address).then().statusCode(401);
        for (var person : List.of("mika.sato", "ada.audit", "host.lk")) {
            given().auth().oauth2(Tokens.person(person)).get(address).then().statusCode(403);
        }
    }

    private List<JsonPath> awaitEvents(String system, int number) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(events(system)).hasSize(number));
        return events(system);
    }

    /// All about this test's project.
    private List<JsonPath> events(String system) {
        var found = new ArrayList<JsonPath>();
        var page = page(system, "");
        while (true) {
            var subjects = page.getList("items.subject");
            for (int i = 0; i < subjects.size(); i++) {
                if (subjects.get(i).equals(code)) {
                    found.add(new JsonPath(page.prettify()).setRootPath("items[" + i + "]"));
                }
            }
            if (!page.getBoolean("more")) {
                return found;
            }
            page = page(system, "?after=" + page.getString("next"));
        }
    }

    private static List<String> types(List<JsonPath> events) {
        return events.stream().map(event -> event.getString("type")).toList();
    }

    private static JsonPath page(String system, String query) {
        return get(system, FEED + query).statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse get(String system, String address) {
        return given().auth().oauth2(Tokens.system(system)).get(address).then();
    }
}

package org.convoke.nomination.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.convoke.nomination.web.Entry.Answer;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/// Every endpoint of the committed OpenAPI document, asked about Sri Lanka's records by Sri Lanka, by India, by an
/// officer whom no NPO names any more, by the Secretariat, by nobody and with a forged token. A new endpoint needs a
/// line in `tenancy.txt`.
@QuarkusTest
class TenancyTest {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");

    /// What nobody but Sri Lanka and the Secretariat may ever read.
    static final List<String> SECRETS = List.of(LankasRecords.SURNAME, "liaison.lk@", "designated.lk@");

    private String dismissed;

    @BeforeEach
    void indonesia_names_its_director_no_more() {
        TestClock.set(Instant.parse(Api.OPEN));
        var indonesia = Office.ofSecretariat("ID");
        dismissed = indonesia.subject("director.id");
        indonesia.dismiss(dismissed).statusCode(204);
    }

    @AfterEach
    void everybody_is_back() {
        Office.ofSecretariat("ID").appoint(dismissed, "director.id", "DIRECTOR").statusCode(201);
        LankasRecords.system();
    }

    static Stream<Entry> entries() {
        return lines().map(Entry::parse);
    }

    @ParameterizedTest
    @MethodSource("entries")
    @Rule("R049")
    void an_endpoint_serves_everybody_what_is_theirs(Entry entry) {
        var asked = entry.about(new LankasRecords());
        shown(answered(asked, "director.in", entry.other()));
        shown(answered(asked, "director.id", entry.none()));
        assertThat(ask(asked, given()).statusCode()).as("nobody").isEqualTo(401);
        assertThat(ask(asked, given().auth().oauth2(Tokens.foreign())).statusCode())
                .as("a forged token")
                .isEqualTo(401);
        answered(asked, "director.lk", entry.own());
        answered(entry.about(new LankasRecords()), "mika.sato", entry.secretariat());
    }

    @Test
    void every_endpoint_has_its_line_and_every_line_its_endpoint() throws IOException {
        var lines = entries().map(Entry::endpoint).toList();
        assertThat(lines).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(endpoints());
    }

    private static void shown(Response answer) {
        assertThat(answer.asString()).doesNotContain(SECRETS);
    }

    private static Response answered(Entry entry, String person, Answer expected) {
        var answer = ask(entry, given().auth().oauth2(Tokens.person(person)));
        assertThat(expected.fits(answer.statusCode()))
                .as("%s: %s was answered %d %s", entry, person, answer.statusCode(), answer.asString())
                .isTrue();
        return answer;
    }

    private static Response ask(Entry entry, RequestSpecification caller) {
        return entry.body().in(caller).request(entry.method(), entry.address());
    }

    private static Stream<String> lines() {
        try (var in = TenancyTest.class.getResourceAsStream("/tenancy.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> endpoints() throws IOException {
        var file = Path.of(System.getProperty("convoke.root"), "docs/api/nomination-service.yaml");
        Map<String, Map<String, Map<String, Object>>> document = new Yaml().load(Files.readString(file));
        var endpoints = new TreeSet<String>();
        document.get("paths")
                .forEach((path, verbs) -> verbs.keySet().stream()
                        .filter(VERBS::contains)
                        .forEach(verb -> endpoints.add(
                                verb.toUpperCase(Locale.ROOT) + " " + path.replaceFirst("^/nominations/", "/"))));
        return endpoints;
    }
}

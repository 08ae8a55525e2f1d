package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.convoke.client.ApiClient;
import org.convoke.client.ApiException;
import org.convoke.client.api.DefaultApi;
import org.convoke.client.model.Biodata;
import org.convoke.client.model.DocumentKind;
import org.convoke.client.model.Education;
import org.convoke.client.model.English;
import org.convoke.client.model.GovernmentApproval;
import org.convoke.client.model.Level;
import org.convoke.client.model.NewNomination;
import org.convoke.client.model.Nominated;
import org.convoke.client.model.NominationBatch;
import org.convoke.client.model.Nominee;
import org.convoke.client.model.OrganisationType;
import org.convoke.client.model.Problem;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A partner's program in Java: it knows the client that is generated from the committed OpenAPI document and nothing
/// else.
@QuarkusTest
class GeneratedJavaClientTest {

    @TestHTTPResource("/")
    URI service;

    private ApiClient client;
    private DefaultApi api;
    private String code;

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
        client = new ApiClient();
        client.updateBaseUri("http://" + service.getAuthority());
        client.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + Tokens.system("npo-lk-system")));
        api = new DefaultApi(client);
    }

    @Test
    void it_submits_a_batch_once_and_reads_it_back() throws ApiException {
        var batch = new NominationBatch().nominations(List.of(nominee(1, "Perera"), nominee(2, "Silva")));
        var key = UUID.randomUUID().toString();

        var answer = api.batchResourceNominate(code, batch, false, key);
        var again = api.batchResourceNominate(code, batch, false, key);

        assertThat(answer.getNominations())
                .extracting(Nominated::getName)
                .containsExactly("Nimal Perera", "Nimal Silva");
        assertThat(again).isEqualTo(answer);
        assertThat(api.rankResourceGet(code, null).getNominees())
                .extracting(Nominee::getName)
                .containsExactly("Nimal Perera", "Nimal Silva");
    }

    @Test
    void it_reads_which_row_was_refused_and_why() throws JsonProcessingException {
        var wrong = new NominationBatch().nominations(List.of(nominee(1, "Perera"), nominee(1, "Silva")));

        var refused = catchThrowableOfType(
                ApiException.class,
                () -> api.batchResourceNominate(
                        code, wrong, false, UUID.randomUUID().toString()));

        assertThat(refused.getCode()).isEqualTo(422);
        var problem = client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        assertThat(problem.getType()).hasToString("urn:convoke:problem:rows-refused");
        assertThat(problem.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getField()).isEqualTo("/nominations/1/rank");
            assertThat(error.getRule()).isEqualTo("R045");
        });
    }

    private static NewNomination nominee(int rank, String familyName) {
        var candidate = new Biodata()
                .familyName(familyName)
                .givenName("Nimal")
                .email(familyName + "@people.example")
                .dateOfBirth(LocalDate.of(1972, 3, 1))
                .organisation("Ministry")
                .position("Director")
                .organisationType(OrganisationType.NATIONAL_GOVERNMENT)
                .level(Level.SENIOR)
                .relevantYears(9)
                .education(Education.MASTER)
                .english(English.PROFICIENT);
        return new NewNomination()
                .rank(rank)
                .candidate(candidate)
                .documents(Set.of(DocumentKind.BIODATA, DocumentKind.PHOTO, DocumentKind.MEDICAL_DECLARATION))
                .governmentApproval(GovernmentApproval.NOT_NEEDED)
                .endorsedBy("liaison.lk@lk.npo.example");
    }
}

package org.convoke.nomination.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import org.convoke.testing.PageLoad;
import org.convoke.testing.PageLoad.Visit;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.Test;

/// How soon officers' pages begin to arrive when there is much in them, and what they weigh; run by `deploy/bench
/// pages`.
@QuarkusTest
class PagesBench {
    private static final int PROJECTS = 300;
    private static final int NOMINATIONS_EACH = 34;

    @Inject
    EntityManager entities;

    @Test
    void measure() throws Exception {
        TestClock.set(Instant.parse(Api.OPEN));
        var code = Api.publishedProject();
        Api.nominate(code, Api.nomination(1, "Bench")).statusCode(201);
        multiply(code);
        new PageLoad(URI.create("http://localhost:" + RestAssured.port + "/nominations"))
                .measure(
                        new Visit("mika.sato", "/today"),
                        new Visit("mika.sato", "/projects"),
                        new Visit("mika.sato", "/portfolio"),
                        new Visit("mika.sato", "/portfolio/report"),
                        new Visit("mika.sato", "/projects/" + code),
                        new Visit("mika.sato", "/projects/" + code + "/overview"),
                        new Visit("mika.sato", "/projects/" + code + "/nominations"),
                        new Visit("liaison.lk", "/today"),
                        new Visit("liaison.lk", "/projects/" + code + "/nominations"),
                        new Visit("mika.sato", "/api/projects")); // beside the same as JSON
    }

    private void multiply(String code) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            entities.createNativeQuery("""
                    insert into project_notification select (jsonb_populate_record(one, jsonb_build_object(
                        'code', '25-XB-' || lpad((n %% 100)::text, 2, '0') || '-GE-WSP-' || chr(65 + n / 100)))).*
                    from project_notification one, generate_series(0, %d) n where code = :code""".formatted(PROJECTS - 1))
                    .setParameter("code", code)
                    .executeUpdate();
            entities.createNativeQuery("""
                    insert into nomination select (jsonb_populate_record(one, jsonb_build_object(
                        'id', gen_random_uuid(), 'project', project.code, 'rank', null, 'country', (array['LK', 'IN', 'JP'])[n %% 3 + 1],
                        'email_key', md5(project.code || n || 'e'), 'person_key', md5(project.code || n || 'p')))).*
                    from nomination one, project_notification project, generate_series(1, %d) n
                    where one.project = :code and project.code like '25-XB-%%' or one.project = :code and project.code = :code""".formatted(NOMINATIONS_EACH))
                    .setParameter("code", code)
                    .executeUpdate();
            entities.createNativeQuery("analyze").executeUpdate();
        });
    }
}

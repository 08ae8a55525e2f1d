package org.convoke.selection.web.bench;

import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.Samples.proposing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import org.convoke.selection.Desk;
import org.convoke.testing.PageLoad;
import org.convoke.testing.PageLoad.Visit;
import org.junit.jupiter.api.Test;

/// Officers' pages with 300 rounds, every tenth of them to be decided, and 10,000 candidates; run by `deploy/bench
/// pages`.
@QuarkusTest
class PagesBench {
    private static final String ROUNDS = """
            insert into round select (jsonb_populate_record(one, jsonb_build_object(
                'project', copy.code, 'status', case when copy.n % 10 = 0 then 'DECIDING' else 'ANNOUNCED' end,
                'announced_at', case when copy.n % 10 > 0 then now() end, 'terms', replace(one.terms::text, one.project, copy.code)::jsonb))).*
            from round one, (select n, '25-XB-' || lpad((n % 100)::text, 2, '0') || '-GE-WSP-' || chr(65 + n / 100) as code
                from generate_series(0, 298) n) copy where one.project = :code""";
    private static final String CANDIDATES = """
            insert into candidate (nomination, project, nominee, dossier, standing)
            select copy.id, copy.project, replace(one.nominee::text, one.nomination::text, copy.id::text)::jsonb,
                one.dossier, one.standing
            from candidate one, (select gen_random_uuid() as id, project from round, generate_series(1, 33)
                where project like '25-XB-%' or project = :code) copy where one.nomination = :nomination""";

    @Inject
    Desk desk;

    @Inject
    EntityManager entities;

    @Test
    void measure() throws Exception {
        var code = Desk.newCode();
        var candidate = nomination(code, "LK");
        Desk.inTime();
        desk.open(proposing(code, 20, false), candidate);
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            entities.createNativeQuery(ROUNDS).setParameter("code", code).executeUpdate();
            entities.createNativeQuery(CANDIDATES)
                    .setParameter("code", code)
                    .setParameter("nomination", candidate.nominee().nomination())
                    .executeUpdate();
            entities.createNativeQuery("analyze").executeUpdate();
        });
        var round = "/rounds/" + code;
        new PageLoad(URI.create("http://localhost:" + RestAssured.port + "/selection"))
                .measure(
                        new Visit("mika.sato", "/today/panel"),
                        new Visit("mika.sato", round),
                        new Visit("mika.sato", round + "/panel"),
                        new Visit(
                                "mika.sato",
                                round + "/candidates/" + candidate.nominee().nomination()),
                        new Visit("mika.sato", round + "/proposals"),
                        new Visit("mika.sato", round + "/decisions"),
                        new Visit("mika.sato", round + "/report"));
    }
}

package org.convoke.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.Projects;
import org.convoke.testing.PageLoad;
import org.convoke.testing.PageLoad.Visit;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.Test;

/// Officers' pages with the duties of 300 projects and 10,000 mails; run by `deploy/bench pages`.
@QuarkusTest
class PagesBench {
    private static final String DUTIES = """
            insert into obligation select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(),
                'next_at', null, 'project', '25-XB-' || lpad((n % 100)::text, 2, '0') || '-GE-WSP-' || chr(65 + n / 100)))).*
            from obligation one, generate_series(0, 298) n where one.project = :code""";
    private static final String MAILS = """
            insert into mail (id, dedupe_key, project, template, role, recipient, reply_to, subject, html, text, message_id,
                state, attempts, next_attempt_at, queued_at, sent_at, event)
            select gen_random_uuid(), gen_random_uuid(), project, template, role, recipient, reply_to, subject, html, text,
                gen_random_uuid(), 'SENT', 1, next_attempt_at, queued_at, queued_at, event
            from (select * from mail where project = :code order by seq limit 1) one, generate_series(1, 10000)""";

    @Inject
    Bus bus;

    @Inject
    EntityManager entities;

    private final String code = Fresh.code();

    @Test
    void measure() throws Exception {
        TestClock.set(Instant.parse("2016-09-20T02:00:00Z"));
        bus.tell(Projects.tokyo(code, Fresh.domain()), 1, 1);
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            assertThat(count("obligation")).isPositive();
            assertThat(count("mail")).isPositive();
        });
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            entities.createNativeQuery(DUTIES).setParameter("code", code).executeUpdate();
            entities.createNativeQuery(MAILS).setParameter("code", code).executeUpdate();
            entities.createNativeQuery("analyze").executeUpdate();
        });
        new PageLoad(URI.create("http://localhost:" + RestAssured.port + "/notifications"))
                .measure(
                        new Visit("mika.sato", "/mails"),
                        new Visit("mika.sato", "/mails?project=" + code),
                        new Visit("mika.sato", "/obligations"),
                        new Visit("mika.sato", "/projects/" + code + "/panel"),
                        new Visit("liaison.lk", "/obligations"),
                        new Visit("liaison.lk", "/webhooks"),
                        new Visit("olga.ops", "/operations"));
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew().call(() -> (Long)
                entities.createNativeQuery("select count(*) from " + table + " where project = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult());
    }
}

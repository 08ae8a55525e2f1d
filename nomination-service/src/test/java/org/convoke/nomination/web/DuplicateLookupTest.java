package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.duplicate.Duplicates;
import org.convoke.nomination.duplicate.Hints;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Many people are born on one day: of those who only share it, nothing is read but what tells them apart.
@QuarkusTest
class DuplicateLookupTest {

    private static final int CROWD = 1000;

    @Inject
    EntityManager entities;

    @Inject
    Hints hints;

    @Inject
    Duplicates duplicates;

    private String code;
    private UUID id;

    @BeforeEach
    void a_crowd_shares_the_birth_date_of_a_nominee() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
        nominate("Hettiarachchi", 1);
        id = nominate("Abeywickrama", 2);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        insert into nomination
                        select (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(), 'rank', place,
                          'person_key', md5(place::text) || ' ' || birth_date, 'email_key', place))).*
                        from nomination n, generate_series(3, :most) place where n.id = :id""")
                        .setParameter("most", CROWD)
                        .setParameter("id", id)
                        .executeUpdate());
    }

    @AfterEach
    void the_crowd_has_gone() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from nomination where project = :project and rank > 2")
                        .setParameter("project", code)
                        .executeUpdate());
    }

    @Rule("R045")
    @Test
    void a_nominee_is_looked_up_without_reading_the_crowd() {
        var other = Api.publishedProject();
        Api.nominate(other, born(Api.nomination(1, "Abeywickrama"))).statusCode(201);

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(hints.about(entities.find(Nomination.class, id)))
                    .singleElement()
                    .satisfies(warning -> assertThat(warning.message()).contains(other));
            assertThat(duplicates.in(other)).hasSize(1);
            assertThat(entities.unwrap(Session.class).getStatistics().getEntityCount())
                    .isLessThan(10);
        });
    }

    private UUID nominate(String family, int rank) {
        return UUID.fromString(Api.nominate(code, born(Api.nomination(rank, family)))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static String born(String nomination) {
        return nomination.replace("1972-03-01", "1972-07-24");
    }
}

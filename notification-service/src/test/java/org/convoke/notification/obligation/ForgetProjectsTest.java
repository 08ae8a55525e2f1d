package org.convoke.notification.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.contracts.NominationEvent.ProjectCancelled;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.NominationEvent.ProjectPostponed;
import org.convoke.notification.Fresh;
import org.convoke.notification.Projects;
import org.convoke.notification.obligation.fact.AllFacts;
import org.junit.jupiter.api.Test;

/// What is known of a project of 1990, which no other test comes near.
@QuarkusTest
class ForgetProjectsTest {

    private static final Instant THEN = Instant.parse("1990-06-01T00:00:00Z");
    private static final String TWO_YEARS_LATER = "1992-12-08T00:00:00Z";
    private static final String A_DAY_MORE = "1992-12-09T00:00:00Z";

    @Inject
    AllFacts facts;

    @Inject
    Obligations obligations;

    @Inject
    KeepCalendar calendar;

    @Inject
    ObligationSettings settings;

    private final ProjectNotified project = Life.moved(
            Projects.tokyo(Fresh.code(), Fresh.domain()),
            LocalDate.of(1990, 10, 1),
            LocalDate.of(1990, 12, 4),
            LocalDate.of(1990, 12, 8),
            "Asia/Tokyo");
    private final String code = project.project();

    @Test
    void facts_stay_for_two_years_and_what_was_still_owed_lapses_with_them() {
        told(project);
        forget(TWO_YEARS_LATER);
        assertThat(isKnown()).isTrue();
        assertThat(states()).contains(State.OPEN);
        forget(A_DAY_MORE);
        assertThat(isKnown()).isFalse();
        assertThat(states()).isNotEmpty().doesNotContain(State.OPEN);
    }

    @Test
    void what_happens_after_that_brings_nothing_back() {
        told(project);
        forget(A_DAY_MORE);
        var before = states();
        told(new NominationWindowClosed(code, THEN, 0, Set.of()));
        assertThat(isKnown()).isFalse();
        assertThat(states()).isEqualTo(before);
    }

    @Test
    void a_project_that_waits_for_a_new_date_is_remembered_until_it_is_cancelled() {
        told(project);
        told(new ProjectPostponed(code, "Typhoon", THEN, Optional.empty(), Optional.empty()));
        forget(A_DAY_MORE);
        assertThat(isKnown()).isTrue();
        told(new ProjectCancelled(code, "Typhoon", THEN));
        forget(A_DAY_MORE);
        assertThat(isKnown()).isFalse();
    }

    private void told(ConvokeEvent event) {
        calendar.keep(event, THEN);
    }

    private void forget(String now) {
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        new ForgetProjects(facts, obligations, settings, clock).forget();
    }

    private boolean isKnown() {
        return QuarkusTransaction.requiringNew()
                .call(() -> facts.findByIdOptional(code).isPresent());
    }

    private List<State> states() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        obligations.lock(code).stream().map(Obligation::state).toList());
    }
}

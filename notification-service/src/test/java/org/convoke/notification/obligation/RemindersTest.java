package org.convoke.notification.obligation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.contracts.NominationEvent.ProjectCancelled;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.Projects;
import org.convoke.notification.mail.Mails;
import org.convoke.notification.obligation.fact.AllFacts;
import org.convoke.testing.Mail;
import org.convoke.testing.Mailbox;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RemindersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    Bus bus;

    @Inject
    Obligations obligations;

    @Inject
    AllFacts facts;

    @Inject
    RemindDue remind;

    @Inject
    Mails mails;

    private final String domain = Fresh.domain();
    private final ProjectNotified project = Projects.tokyo(Fresh.code(), domain);
    private final String code = project.project();
    private final Life life = Life.of(project);

    @Rule({"R137", "R044"})
    @Test
    void an_npo_without_nominations_is_reminded_on_the_four_days_and_one_with_too_few_of_the_rest() {
        at("2016-05-24T03:00:00Z");
        told(project, 1);
        awaitState("NOMINATE", "IN", State.OPEN);
        at("2016-09-17T00:00:02Z");
        awaitReminders("in", 1);
        told(life.submitted(nominee("IN", "Asha Rao"), Set.of(), false), 2);
        awaitState("NOMINATE", "IN", State.FULFILLED);
        at("2016-09-24T00:00:02Z");
        awaitReminders("in", 2);
        at("2016-09-29T00:00:02Z");
        awaitReminders("in", 3);
        at("2016-10-01T00:00:02Z");
        awaitReminders("in", 4);
        awaitReminders("lk", 4);
        assertThat(subjects("in"))
                .anySatisfy(subject -> assertThat(subject)
                        .isEqualTo("Action required: nobody nominated yet, closes Saturday 1 October 2016, in 14 days, "
                                + code))
                .filteredOn(subject -> subject.contains("1 of 3 candidates nominated"))
                .hasSize(3);
        assertThat(subjects("lk"))
                .filteredOn(subject -> subject.contains("nobody nominated yet"))
                .hasSize(4);
    }

    @Rule({"R073", "R066"})
    @Test
    void what_is_late_is_passed_on_to_the_secretariat_and_told_as_overdue() {
        at("2016-05-24T03:00:00Z");
        told(project, 1);
        told(life.submitted(nominee("LK", "Nimali Perera"), Set.of(), true), 2);
        told(new NominationWindowClosed(code, project.closesAt(), 1, Set.of("IN", "LK")), 3);
        awaitState("NOMINATE", "IN", State.MISSED);
        at("2016-10-23T00:00:02Z");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(subjects("industry@secretariat"))
                        .anyMatch(subject -> subject.startsWith("Action required, overdue: Confirm the government's"
                                + " approval of Nimali Perera, since Saturday 22 October 2016")));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(overdue()).containsExactly("CONFIRM_APPROVAL"));
    }

    @Test
    void after_a_revision_only_the_new_days_count_and_after_a_cancellation_none() {
        at("2016-05-24T03:00:00Z");
        told(project, 1);
        awaitState("ANNOUNCE", "project", State.OPEN);
        var later = Life.moved(
                project, LocalDate.of(2016, 10, 29), LocalDate.of(2017, 1, 2), LocalDate.of(2017, 1, 6), "Asia/Tokyo");
        told(
                new ProjectNotificationRevised(
                        code, later, 1, "Elections", List.of(), Set.of(), true, false, Optional.empty()),
                2);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(obligation("ANNOUNCE", "project").dueOn()).isEqualTo("2016-12-05"));
        at("2016-10-16T00:00:02Z");
        awaitReminders("in", 1);
        told(new ProjectCancelled(code, "Elections", Instant.parse("2016-10-20T00:00:00Z")), 3);
        awaitState("NOMINATE", "IN", State.VOID);
        at("2016-10-29T00:00:02Z");
        settle();
        awaitReminders("in", 1);
        assertThat(obligation("NOMINATE", "IN").sequence()).isEqualTo(2);
    }

    @Test
    void instances_that_ask_at_the_same_time_remind_once() throws Exception {
        at("2016-05-24T03:00:00Z");
        told(project, 1);
        told(life.submitted(nominee("LK", "Nimali Perera"), Set.of(DocumentKind.PHOTO), true), 2);
        awaitState("COMPLETE_DOCUMENTS", null, State.OPEN);
        at("2016-09-24T00:00:02Z");
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 8)
                    .mapToObj(_ -> instances.submit(this::remindAll))
                    .toList();
            for (var one : asked) {
                one.get();
            }
        }
        awaitReminders("in", 1);
        awaitReminders("lk", 2);
        assertThat(owed()).doesNotHaveDuplicates();
    }

    @Test
    void a_project_from_before_there_was_a_calendar_gets_one_from_the_journal() {
        at("2016-05-24T03:00:00Z");
        told(project, 1);
        told(life.submitted(nominee("LK", "Nimali Perera"), Set.of(), true), 2);
        awaitState("CONFIRM_APPROVAL", null, State.OPEN);
        QuarkusTransaction.requiringNew().run(() -> {
            facts.deleteById(code);
            obligations.delete("project", code);
        });
        told(life.submitted(nominee("IN", "Asha Rao"), Set.of(), false), 3);
        awaitState("NOMINATE_MORE", "IN", State.OPEN);
        assertThat(obligation("CONFIRM_APPROVAL", null).title()).contains("Nimali Perera");
        assertThat(obligation("NOMINATE", "JP").state()).isEqualTo(State.OPEN);
    }

    @Test
    void an_obligation_about_which_nothing_can_be_done_stops_no_other() {
        at("2016-05-24T03:00:00Z");
        var broken = Projects.tokyo(Fresh.code(), Fresh.domain());
        bus.tell(broken, 1, 1);
        told(project, 1);
        awaitState("NOMINATE", "IN", State.OPEN);
        await().atMost(PATIENCE)
                .until(() -> QuarkusTransaction.requiringNew().call(() -> facts.deleteById(broken.project())));
        at("2016-09-17T00:00:02Z");
        awaitReminders("in", 1);
        QuarkusTransaction.requiringNew().run(() -> obligations.delete("project", broken.project()));
    }

    private int remindAll() {
        var taken = 0;
        while (remind.remindNext()) {
            taken++;
        }
        return taken;
    }

    /// Whatever is due now has been dealt with.
    private void settle() {
        await().atMost(PATIENCE).until(() -> remindAll() == 0);
    }

    private static void at(String now) {
        TestClock.set(Instant.parse(now));
    }

    private void told(org.convoke.contracts.ConvokeEvent event, long version) {
        bus.tell(event, version, 1);
    }

    private Nominee nominee(String country, String name) {
        var it = Life.person(country, name);
        return new Nominee(it.nomination(), country, it.pool(), name, "person@" + domain, name);
    }

    private void awaitState(String duty, String subject, State state) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(obligation(duty, subject).state()).isEqualTo(state));
    }

    private Obligation obligation(String duty, String subject) {
        var found = QuarkusTransaction.requiringNew()
                .call(() -> obligations.list("project = ?1 and duty = ?2", code, Duty.valueOf(duty)));
        return found.stream()
                .filter(it -> subject == null || it.key().endsWith(" " + subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + duty));
    }

    private void awaitReminders(String office, int number) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(subjects(office))
                        .filteredOn(subject -> subject.contains("nominated") || subject.contains("documents of"))
                        .hasSize(number));
    }

    private List<String> subjects(String office) {
        return Mailbox.of(office + (office.contains("@") ? "." : "@") + domain).mails().stream()
                .map(Mail::subject)
                .toList();
    }

    private List<String> owed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> mails.list("owed.project", code).stream()
                        .map(mail -> mail.recipient() + " " + mail.letter().subject())
                        .toList());
    }

    private List<String> overdue() {
        return given().auth()
                .oauth2(Tokens.person("mika.sato"))
                .get("/api/events?project=" + code)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.type.endsWith('ObligationOverdue') }.data.duty");
    }
}

package org.convoke.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.convoke.contracts.NominationEvent.NominationCompleted;
import org.convoke.contracts.NominationEvent.ProjectCancelled;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.notification.mail.SmtpGate;
import org.convoke.testing.LocalParts;
import org.convoke.testing.Mail;
import org.convoke.testing.Mailbox;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = LocalParts.class,
        initArgs = @ResourceArg(name = "service", value = "notification"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = SmtpGate.class, scope = TestResourceScope.GLOBAL)
class InformTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Bus bus;

    @Rule("R129")
    @Test
    void everybody_concerned_gets_one_mail_even_when_an_event_arrives_twice() {
        var domain = Fresh.domain();
        var tokyo = new Stories(Projects.tokyo(Fresh.code(), domain), domain);
        bus.tell(tokyo.project, 1, 2);
        bus.tell(tokyo.submitted(tokyo.rohan, Set.of(DocumentKind.PHOTO), false, false), 2, 2);
        bus.tell(new NominationCompleted(tokyo.project.project(), tokyo.rohan.nomination()), 3, 2);

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(subjects("lk@" + domain))
                    .hasSize(3)
                    .doesNotHaveDuplicates()
                    .anyMatch(subject -> subject.contains("complete:"));
            assertThat(subjects("jp@" + domain)).hasSize(2).anyMatch(subject -> subject.startsWith("You host"));
            assertThat(subjects("in@" + domain)).hasSize(1);
            assertThat(subjects(tokyo.rohan.email())).hasSize(1);
        });
    }

    @Test
    void after_a_revision_the_mails_quote_the_new_dates_and_a_cancellation_reaches_the_nominated() {
        var domain = Fresh.domain();
        var tokyo = new Stories(Projects.tokyo(Fresh.code(), domain), domain);
        var code = tokyo.project.project();
        bus.tell(tokyo.project, 1, 1);
        bus.tell(tokyo.submitted(tokyo.nimali, Set.of(), false, false), 2, 1);
        bus.tell(tokyo.revised(Set.of("LK"), true), 3, 1);
        bus.tell(new ProjectCancelled(code, Stories.ELECTIONS, Stories.SUBMITTED), 4, 1);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Mailbox.of(tokyo.nimali.email()).mails())
                        .filteredOn(mail -> mail.subject().equals("Cancelled: " + code))
                        .singleElement()
                        .satisfies(mail -> assertThat(mail.text()).contains("2 January 2017")));
        assertThat(subjects("lk@" + domain)).contains("Action required: new dates, please reconfirm, " + code);
    }

    @Test
    void an_event_that_comes_before_its_project_waits_for_it() {
        var domain = Fresh.domain();
        var tokyo = new Stories(Projects.tokyo(Fresh.code(), domain), domain);
        bus.tell(new ParticipantSelected(tokyo.project.project(), tokyo.nimali, tokyo.stay()), 1, 1);
        bus.tell(tokyo.project, 1, 1);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(subjects(tokyo.nimali.email()))
                        .containsExactly("You are selected for " + tokyo.project.project()));
    }

    @Rule({"R031", "R057"})
    @Test
    void a_mail_says_who_answers_and_that_a_machine_wrote_it() {
        var domain = Fresh.domain();
        var tokyo = new Stories(Projects.tokyo(Fresh.code(), domain), domain);
        bus.tell(tokyo.project, 1, 1);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Mailbox.of("in@" + domain).mails()).hasSize(1));
        var mail = Mailbox.of("in@" + domain).mails().getFirst();
        assertThat(mail.messageId()).matches("<[0-9a-f-]{36}@convoke\\.local>");
        assertThat(mail.headers())
                .containsEntry("Auto-Submitted", "auto-generated")
                .containsEntry("Reply-To", "industry@secretariat." + domain)
                .doesNotContainKey("Bcc");
        assertThat(mail.text()).contains("Action required").doesNotContain("<p");
        assertThat(mail.html()).contains("<!DOCTYPE html>", "Action required");
        assertThat(Mailbox.archive().messageIds()).contains(mail.messageId());
    }

    private static java.util.List<String> subjects(String address) {
        return Mailbox.of(address).mails().stream().map(Mail::subject).toList();
    }
}

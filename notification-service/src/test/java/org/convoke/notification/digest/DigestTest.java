package org.convoke.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.KnownProjects;
import org.convoke.notification.Language;
import org.convoke.notification.Projects;
import org.convoke.notification.mail.Letter;
import org.convoke.notification.mail.Mail;
import org.convoke.notification.mail.MailState;
import org.convoke.notification.mail.Mails;
import org.convoke.notification.mail.Order;
import org.convoke.notification.mail.Role;
import org.convoke.notification.preference.Preferences;
import org.convoke.notification.preference.Rhythm;
import org.convoke.notification.preference.SetPreference;
import org.convoke.notification.preference.Wishes;
import org.convoke.testing.Mailbox;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is collected for one person, and what becomes of it.
@QuarkusTest
class DigestTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /// A Wednesday in the week in which Berlin's clocks go back.
    private static final String WEDNESDAY = "2016-10-26T10:00:00Z";

    @Inject
    Bus bus;

    @Inject
    KnownProjects projects;

    @Inject
    Preferences preferences;

    @Inject
    SetPreference set;

    @Inject
    CollectNotice collect;

    @Inject
    WaitingDigests waiting;

    @Inject
    WriteDigest write;

    @Inject
    Mails mails;

    private final String domain = Fresh.domain();
    private final String code = Fresh.code();
    private final String reader = "n@" + domain;

    @BeforeEach
    void there_is_a_project() {
        TestClock.set(Instant.parse(WEDNESDAY));
        bus.tell(Projects.tokyo(code, domain), 1, 1);
        await().atMost(PATIENCE)
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> projects.findByIdOptional(code).isPresent()));
    }

    @Test
    void a_week_is_told_in_one_mail_on_monday_morning_in_the_readers_language() {
        wants(Rhythm.WEEKLY, Language.VI);
        notices("First", "Second");
        TestClock.set(Instant.parse("2016-10-31T06:59:00Z"));
        assertThat(dueAt()).contains(Instant.parse("2016-10-31T07:00:00Z"));
        assertThat(states()).containsOnly(MailState.COLLECTED);
        assertThat(mailbox()).isEmpty();

        TestClock.set(Instant.parse("2016-10-31T07:00:01Z"));
        awaitDigests(1);
        assertThat(states()).containsOnly(MailState.DIGESTED);
        assertThat(dueAt()).isEmpty();
        var digest = mailbox().getFirst();
        assertThat(digest.subject()).startsWith("2 thông báo");
        assertThat(digest.text()).contains("First", "Second").doesNotContain("personal-");
        assertThat(digest.headers()).containsKey("List-Unsubscribe");
    }

    @Test
    void every_day_has_a_digest_of_its_own_and_a_day_without_notices_has_none() {
        wants(Rhythm.DAILY, Language.EN);
        notices("One");
        TestClock.set(Instant.parse("2016-10-29T06:00:01Z"));
        awaitDigests(1);
        // the night of 25 hours
        notices("Two", "Three");
        assertThat(dueAt()).contains(Instant.parse("2016-10-30T07:00:00Z"));
        TestClock.set(Instant.parse("2016-11-02T12:00:00Z"));
        awaitDigests(2);
        assertThat(mailbox())
                .extracting(org.convoke.testing.Mail::subject)
                .containsExactly("1 notice that asks you for nothing", "2 notices that ask you for nothing");
        TestClock.set(Instant.parse("2016-11-05T12:00:00Z"));
        assertThat(dueAt()).isEmpty();
        assertThat(states()).hasSize(3).containsOnly(MailState.DIGESTED);
    }

    @Test
    void a_writer_that_dies_leaves_everything_to_the_next_and_many_at_a_time_write_one() throws Exception {
        wants(Rhythm.DAILY, Language.EN);
        notices("One", "Two");
        QuarkusTransaction.begin();
        try {
            waiting.findById(reader, LockModeType.PESSIMISTIC_WRITE);
            TestClock.set(Instant.parse("2016-10-27T06:00:01Z"));
            while (!states().equals(List.of(MailState.DIGESTED, MailState.DIGESTED))) {
                assertThat(write.writeNext()).isTrue();
            }
        } finally {
            QuarkusTransaction.rollback();
        }
        try (var instances = Executors.newFixedThreadPool(8)) {
            var runs = IntStream.range(0, 8)
                    .mapToObj(_ -> instances.submit(() -> {
                        while (write.writeNext()) {
                            // until nothing is due
                        }
                    }))
                    .toList();
            for (var run : runs) {
                run.get();
            }
        }
        awaitDigests(1);
        assertThat(states()).containsOnly(MailState.DIGESTED);
        assertThat(write.writeNext()).isFalse();
        assertThat(digests()).hasSize(1);
    }

    @Test
    void whoever_wants_each_at_once_again_gets_what_was_collected_in_a_last_digest_now() {
        wants(Rhythm.WEEKLY, Language.EN);
        notices("One", "Two");
        wants(Rhythm.AT_ONCE, Language.EN);
        awaitDigests(1);
        assertThat(states()).containsOnly(MailState.DIGESTED);
    }

    @Test
    void whoever_wants_none_any_more_gets_none_and_the_log_keeps_what_was_collected() {
        wants(Rhythm.DAILY, Language.EN);
        notices("One");
        wants(Rhythm.NEVER, Language.EN);
        await().atMost(PATIENCE).until(() -> states().equals(List.of(MailState.SUPPRESSED)));
        assertThat(digests()).isEmpty();
        assertThat(dueAt()).isEmpty();
    }

    @Test
    void another_rhythm_moves_what_was_collected_and_loses_nothing() {
        wants(Rhythm.WEEKLY, Language.EN);
        notices("One");
        wants(Rhythm.DAILY, Language.EN);
        assertThat(dueAt()).contains(Instant.parse("2016-10-27T06:00:00Z"));
        notices("Two");
        TestClock.set(Instant.parse("2016-10-27T06:00:01Z"));
        awaitDigests(1);
        assertThat(states()).hasSize(2).containsOnly(MailState.DIGESTED);
    }

    private void wants(Rhythm rhythm, Language language) {
        set.ofPerson(reader, new Wishes(language, false, rhythm, Optional.of(BERLIN)), "a test");
    }

    private void notices(String... subjects) {
        for (var subject : subjects) {
            var order = new Order(
                    UUID.randomUUID(), code, "programme-published-npo", Role.CANDIDATE, reader, "o@" + domain);
            var letter = new Letter(subject, "<html><body><p>Words.</p></body></html>", "Words.\n");
            collect.collect(order, letter, new Reader(reader, Optional.empty(), preferences.ofPerson(reader)));
        }
    }

    private Optional<Instant> dueAt() {
        return QuarkusTransaction.requiringNew()
                .call(() -> waiting.findByIdOptional(reader).map(WaitingDigest::dueAt));
    }

    private List<MailState> states() {
        return told("programme-published-npo").stream().map(Mail::state).toList();
    }

    private List<Mail> digests() {
        return told("digest");
    }

    private List<Mail> told(String template) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> mails.list("owed.recipient = ?1 and owed.template = ?2 order by seq", reader, template));
    }

    private void awaitDigests(int number) {
        await().atMost(PATIENCE)
                .until(() -> digests().size() == number && mailbox().size() == number);
    }

    private List<org.convoke.testing.Mail> mailbox() {
        return Mailbox.of(reader).mails();
    }
}

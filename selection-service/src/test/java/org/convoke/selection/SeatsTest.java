package org.convoke.selection;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.contracts.Policy.AlternateOrder;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.selection.group.Grounds;
import org.convoke.testing.Rule;
import org.convoke.webkit.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Never more participants than seats, whoever acts at the same moment, and even if the lock of the round were missing.
@QuarkusTest
class SeatsTest {

    private static final Officer MIKA = new Officer("mika", "Mika Sato");
    private static final int QUOTA = 60;
    private static final int OVERBOOKED = 2;
    private static final int ALTERNATES = 38;

    private static final String MOST_AT_ONCE = """
            select coalesce(max(seated), 0) from (select count(*) as seated from candidate
            where project in (:projects) and standing = 'SELECTED' group by project, pool) by_pool""";

    private static final String VACATED =
            "select count(*) from candidate where project in (:projects) and vacated_seat is not null";

    private static final String REFILLED =
            "select count(*) from candidate where project in (:projects) and replaces is not null";

    private static final String COVERED =
            "select count(*) from candidate where project in (:projects) and covers is not null";

    private static final String LEFT_OPEN = """
            select count(*) from candidate leaver where project in (:projects) and vacated_seat is not null
            and not exists (select 1 from candidate c where leaver.nomination in (c.replaces, c.covers))""";

    @Inject
    OpenRound openRound;

    @Inject
    AddCandidate addCandidate;

    @Inject
    CloseWindow closeWindow;

    @Inject
    DecideRound decideRound;

    @Inject
    AnnounceRound announceRound;

    @Inject
    WithdrawParticipant withdrawParticipant;

    @Inject
    EntityManager database;

    @BeforeEach
    void a_day_between_closing_and_announcement() {
        Desk.inTime();
    }

    @Rule({"R011", "R076", "R080", "R081", "R112"})
    @Test
    void a_thousand_withdrawals_and_promotions_at_once_never_fill_a_seat_twice() throws InterruptedException {
        var rounds = range(0, 10)
                .mapToObj(_ -> announced(QUOTA + OVERBOOKED, ALTERNATES))
                .toList();
        var codes = rounds.stream().map(Announced::code).toList();
        var over = new AtomicBoolean();
        var most = new ConcurrentLinkedQueue<Long>();
        var watcher = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                most.add(count(MOST_AT_ONCE, codes));
            }
        });

        var withdrawn = everybodyWithdraws(rounds);

        over.set(true);
        watcher.join();
        assertThat(withdrawn).isEqualTo(1_000);
        assertThat(most).isNotEmpty().allMatch(seated -> seated <= QUOTA + OVERBOOKED);
        assertThat(count(MOST_AT_ONCE, codes)).isZero();
        assertThat(count(VACATED, codes)).isEqualTo(1_000);
        assertThat(count(REFILLED, codes)).as("every alternate had a turn").isEqualTo(10 * ALTERNATES);
        assertThat(count(LEFT_OPEN, codes))
                .as("each vacated seat was refilled once, covered once or is open")
                .isEqualTo(1_000 - 10 * ALTERNATES - count(COVERED, codes));
    }

    /// Everybody leaves at the same moment, and whoever is promoted leaves too.
    private int everybodyWithdraws(List<Announced> rounds) throws InterruptedException {
        var left = new ConcurrentLinkedQueue<UUID>();
        var everybody = new CountDownLatch(rounds.size() * (QUOTA + OVERBOOKED + ALTERNATES));
        var gate = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round : rounds) {
                for (var participant : round.participants()) {
                    people.execute(() -> {
                        await(gate);
                        var next = Optional.of(participant);
                        while (next.isPresent()) {
                            left.add(next.get());
                            next = withdraw(round.code(), next.get());
                            everybody.countDown();
                        }
                    });
                }
            }
            gate.countDown();
            await(everybody);
        }
        return left.size();
    }

    /// Again when all connections were taken for too long, as a client does that is told 503.
    private Optional<UUID> withdraw(String code, UUID nomination) {
        var report = new WithdrawParticipant.Report(WithdrawalReason.WORK, "An election", "mika", Optional.empty());
        while (true) {
            try {
                return withdrawParticipant
                        .withdraw(code, nomination, report)
                        .promoted()
                        .map(promoted -> promoted.nomination());
            } catch (Refusal refused) {
                throw refused;
            } catch (RuntimeException busy) {
                assertThat(busy).rootCause().hasMessageContaining("acquisition timeout");
            }
        }
    }

    @Rule({"R011", "R112"})
    @Test
    void the_database_itself_refuses_a_seat_that_is_taken_or_does_not_exist() {
        var round = announced(1, 1);
        var other = round.alternates().getFirst();
        assertThatThrownBy(() -> seat(other, "1")).rootCause().hasMessageContaining("candidate_seat_key");
        assertThatThrownBy(() -> seat(other, "99")).rootCause().hasMessageContaining("candidate_seat_exists");
        assertThatThrownBy(() -> seat(other, "null")).rootCause().hasMessageContaining("candidate_is_seated");
    }

    @Rule("R082")
    @Test
    void the_database_itself_refuses_to_give_a_seat_that_nobody_had_to_two_people() {
        var round = announced(1, 2);
        var first = round.alternates().getFirst();
        var second = round.alternates().getLast();
        open(first, 2);
        assertThatThrownBy(() -> open(second, 2)).rootCause().hasMessageContaining("candidate_opening_key");
        assertThatThrownBy(() -> open(second, 99)).rootCause().hasMessageContaining("candidate_opening_exists");
    }

    private void open(UUID nomination, int number) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("set constraints all immediate").executeUpdate();
            database.createNativeQuery("update candidate set opening = :number where nomination = :id")
                    .setParameter("number", number)
                    .setParameter("id", nomination)
                    .executeUpdate();
        });
    }

    /// Constraints are checked at commit otherwise, where nobody is told which one it was.
    private void seat(UUID nomination, String number) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("set constraints all immediate").executeUpdate();
            database.createNativeQuery(
                            "update candidate set standing = 'SELECTED', seat = " + number + " where nomination = :id")
                    .setParameter("id", nomination)
                    .executeUpdate();
        });
    }

    private record Announced(String code, List<UUID> participants, List<UUID> alternates) {}

    private Announced announced(int participants, int alternates) {
        var code = Desk.newCode();
        openRound.open(Samples.tokyo(code, QUOTA, AlternateOrder.MERIT_ONLY));
        var people = range(0, participants + alternates)
                .mapToObj(_ -> Samples.nomination(code, "LK"))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> people.forEach(addCandidate::add));
        closeWindow.close(new NominationWindowClosed(code, people.getFirst().submittedAt(), 0, Set.of()));
        var ids = people.stream().map(Desk::id).toList();
        var round = new Announced(code, ids.subList(0, participants), ids.subList(participants, ids.size()));
        var decisions = new Decisions(round.participants(), round.alternates(), Map.of());
        decideRound.decide(code, "*", decisions, Grounds.NONE, MIKA);
        announceRound.announce(code, "*", Announcement.PLAIN, MIKA);
        return round;
    }

    private long count(String query, List<String> codes) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(query)
                                .setParameter("projects", codes)
                                .getSingleResult())
                        .longValue());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

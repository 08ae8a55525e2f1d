package org.convoke.selection.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent.Voice;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.selection.offer.OfferRefused.AnswerTooLate;
import org.convoke.selection.offer.OfferRefused.AnsweredAlready;
import org.convoke.selection.offer.OfferRefused.DeclarationsMissing;
import org.convoke.selection.offer.OfferRefused.NotAcceptedYet;
import org.convoke.selection.offer.OfferRefused.NothingReported;
import org.convoke.testing.Rule;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every status × every answer: the event and the new status, or the refusal.
class OfferTest {

    private static final String CODE = "16-IN-98-GE-WSP-A";
    private static final Nominee NIMALI = new Nominee(
            UUID.randomUUID(), "LK", Pool.OVERSEAS, "Nimali Perera", "nimali@people.example", "Nimali Perera");
    private static final Instant NOW = Instant.parse("2016-11-01T00:00:00Z");
    private static final Instant ANSWER_BY = Instant.parse("2016-11-08T14:59:59Z");
    private static final Set<Declaration> ALL = EnumSet.allOf(Declaration.class);
    private static final Speaker NPO = new Speaker.Officer("liaison.lk", Optional.of("LK"));
    private static final Decline WORK = new Decline(WithdrawalReason.WORK, Optional.of("An election was called"));

    private static final WithdrawalReport REPORT =
            new WithdrawalReport(WithdrawalReason.HEALTH, "A broken leg", Instant.parse("2016-11-20T00:00:00Z"));

    private enum Command {
        ACCEPT,
        DECLINE,
        EXPIRE,
        REPORT,
        WITHDRAW,
        DISQUALIFY
    }

    @ParameterizedTest
    @EnumSource(OfferStatus.class)
    void every_command_does_what_the_status_allows_and_nothing_else(OfferStatus status) {
        for (var command : Command.values()) {
            var offer = in(status);
            var refused = Optional.ofNullable(catchThrowableOfType(Refusal.class, () -> run(command, offer)));
            var allowed = status.next().contains(after(command));
            assertThat(refused.map(Refusal::reason))
                    .as("%s %s", status, command)
                    .isEqualTo(allowed ? Optional.empty() : Optional.of(refusal(status, command)));
            assertThat(offer.status()).as("%s %s", status, command).isEqualTo(allowed ? after(command) : status);
        }
    }

    private static Refused refusal(OfferStatus status, Command command) {
        return status == OfferStatus.OFFERED && command == Command.REPORT
                ? new NotAcceptedYet()
                : new AnsweredAlready(status);
    }

    @Rule("R113")
    @Test
    void who_misses_the_whole_first_day_is_a_no_show() {
        var offer = in(OfferStatus.ACCEPTED);
        var day = Set.of("day-1-session-1", "day-1-session-2");
        assertThat(offer.miss("day-1-session-1", day)).isFalse();
        assertThat(offer.miss("day-1-session-2", day)).isTrue();
        assertThat(offer.status()).isEqualTo(OfferStatus.NO_SHOW);
        assertThat(in(OfferStatus.WITHDRAWN).miss("day-1", Set.of("day-1")))
                .as("was not expected any more")
                .isFalse();
    }

    @Rule({"R109", "R111"})
    @Test
    void only_what_the_person_reported_is_passed_on() {
        assertThat(refusal(() -> in(OfferStatus.ACCEPTED).reported()))
                .isEqualTo(new NothingReported(OfferStatus.ACCEPTED));
        assertThat(in(OfferStatus.WITHDRAWAL_REPORTED).reported()).isEqualTo(REPORT);
    }

    @Rule({"R103", "R104", "R105", "R107", "R108"})
    @ParameterizedTest
    @EnumSource(Declaration.class)
    void a_seat_is_accepted_with_every_declaration_or_not_at_all(Declaration left) {
        var offer = in(OfferStatus.OFFERED);
        var others = EnumSet.complementOf(EnumSet.of(left));
        var refused = refusal(() -> offer.accept(NIMALI, NPO, others, ALL, NOW));
        assertThat(refused).isEqualTo(new DeclarationsMissing(Set.of(left)));
        assertThat(refused.rule()).isEqualTo(left.rule());
        assertThat(offer.status()).isEqualTo(OfferStatus.OFFERED);
    }

    @Test
    void what_was_declared_is_kept_with_the_version_of_its_text() {
        var offer = in(OfferStatus.OFFERED);
        var online = EnumSet.of(Declaration.FULL_ATTENDANCE);
        offer.accept(NIMALI, NPO, ALL, online, NOW);
        assertThat(offer.declarations()).containsExactly(new Declaration.Signed(Declaration.FULL_ATTENDANCE, 1));
        assertThat(offer.answeredBy()).contains(Voice.NPO);
        assertThat(offer.answeredAt()).contains(NOW);
    }

    @Test
    void nobody_answers_after_the_last_instant() {
        var late = ANSWER_BY.plusSeconds(1);
        var offer = in(OfferStatus.OFFERED);
        assertThat(offer.overdue(ANSWER_BY)).isFalse();
        assertThat(offer.overdue(late)).isTrue();
        assertThat(refusal(() -> offer.accept(NIMALI, NPO, ALL, ALL, late))).isEqualTo(new AnswerTooLate(ANSWER_BY));
        assertThat(refusal(() -> offer.decline(NIMALI, NPO, WORK, late))).isEqualTo(new AnswerTooLate(ANSWER_BY));
    }

    @Test
    void the_words_of_whoever_declines_stay_here() {
        var event = in(OfferStatus.OFFERED).decline(NIMALI, NPO, WORK, NOW);
        assertThat(event.toString()).contains("WORK").doesNotContain("election");
    }

    private static Offer in(OfferStatus status) {
        var offer = new Offer(CODE, NIMALI.nomination(), NOW, ANSWER_BY);
        switch (status) {
            case OFFERED -> {}
            case ACCEPTED -> run(Command.ACCEPT, offer);
            case DECLINED -> run(Command.DECLINE, offer);
            case EXPIRED -> run(Command.EXPIRE, offer);
            case WITHDRAWAL_REPORTED -> {
                run(Command.ACCEPT, offer);
                run(Command.REPORT, offer);
            }
            case WITHDRAWN -> run(Command.WITHDRAW, offer);
            case NO_SHOW -> offer.miss("day-1", Set.of("day-1"));
            case DISQUALIFIED -> run(Command.DISQUALIFY, offer);
        }
        return offer;
    }

    private static void run(Command command, Offer offer) {
        switch (command) {
            case ACCEPT -> offer.accept(NIMALI, NPO, ALL, ALL, NOW);
            case DECLINE -> offer.decline(NIMALI, NPO, WORK, NOW);
            case EXPIRE -> offer.expire(NIMALI, NOW);
            case REPORT -> offer.report(NIMALI, REPORT);
            case WITHDRAW -> offer.withdraw();
            case DISQUALIFY -> offer.disqualify("The degree was not from a recognised institution");
        }
    }

    private static OfferStatus after(Command command) {
        return switch (command) {
            case ACCEPT -> OfferStatus.ACCEPTED;
            case DECLINE -> OfferStatus.DECLINED;
            case EXPIRE -> OfferStatus.EXPIRED;
            case REPORT -> OfferStatus.WITHDRAWAL_REPORTED;
            case WITHDRAW -> OfferStatus.WITHDRAWN;
            case DISQUALIFY -> OfferStatus.DISQUALIFIED;
        };
    }

    private static Refused refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }
}

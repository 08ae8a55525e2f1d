package org.convoke.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.convoke.contracts.SelectionEvent.AlternateListed;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.AlternatePromotionProposed;
import org.convoke.contracts.SelectionEvent.AlternateReleased;
import org.convoke.contracts.SelectionEvent.CandidateNotSelected;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.ParticipantWithdrawn;
import org.convoke.contracts.SelectionEvent.SeatVacated;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.selection.SelectionRefused.NotAParticipant;
import org.convoke.selection.SelectionRefused.Settled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every standing × every command: the new standing and the event, or the refusal.
class CandidateTest {

    private static final Withdrawal VISA =
            new Withdrawal(WithdrawalReason.VISA, "The embassy said no", Instant.parse("2016-11-20T00:00:00Z"), "lk");

    private enum Command {
        RESET,
        PROPOSE,
        PROPOSE_AS_ALTERNATE,
        ANNOUNCE,
        WITHDRAW,
        PROMOTE,
        SEND_BACK,
        RECALL,
        VACATE,
        PROPOSE_PROMOTION,
        WAIT_AGAIN,
        RELEASE
    }

    private record Expected(Standing standing, Class<?> event) {}

    private static final Map<Standing, Map<Command, Expected>> LEGAL = new EnumMap<>(Map.of(
            Standing.NOMINATED,
            Map.of(
                    Command.RESET, new Expected(Standing.NOMINATED, Void.class),
                    Command.PROPOSE, new Expected(Standing.PROPOSED_PARTICIPANT, Void.class),
                    Command.PROPOSE_AS_ALTERNATE, new Expected(Standing.PROPOSED_ALTERNATE, Void.class),
                    Command.ANNOUNCE, new Expected(Standing.NOT_SELECTED, CandidateNotSelected.class),
                    Command.SEND_BACK, new Expected(Standing.NOMINATED, Void.class),
                    Command.RECALL, new Expected(Standing.RECALLED, Void.class)),
            Standing.RECALLED,
            untouched(Standing.RECALLED),
            Standing.PROPOSED_PARTICIPANT,
            Map.of(
                    Command.RESET, new Expected(Standing.NOMINATED, Void.class),
                    Command.SEND_BACK, new Expected(Standing.NOMINATED, Void.class),
                    Command.RECALL, new Expected(Standing.RECALLED, Void.class),
                    Command.ANNOUNCE, new Expected(Standing.SELECTED, ParticipantSelected.class)),
            Standing.PROPOSED_ALTERNATE,
            Map.of(
                    Command.RESET, new Expected(Standing.NOMINATED, Void.class),
                    Command.SEND_BACK, new Expected(Standing.NOMINATED, Void.class),
                    Command.RECALL, new Expected(Standing.RECALLED, Void.class),
                    Command.ANNOUNCE, new Expected(Standing.ALTERNATE, AlternateListed.class)),
            Standing.SELECTED,
            Map.of(
                    Command.WITHDRAW, new Expected(Standing.WITHDRAWN, ParticipantWithdrawn.class),
                    Command.VACATE, new Expected(Standing.VACATED, SeatVacated.class),
                    Command.SEND_BACK, new Expected(Standing.SELECTED, Void.class),
                    Command.RECALL, new Expected(Standing.SELECTED, Void.class)),
            Standing.ALTERNATE,
            Map.of(
                    Command.PROMOTE, new Expected(Standing.SELECTED, AlternatePromoted.class),
                    Command.PROPOSE_PROMOTION,
                            new Expected(Standing.PROMOTION_PROPOSED, AlternatePromotionProposed.class),
                    Command.RELEASE, new Expected(Standing.RELEASED, AlternateReleased.class),
                    Command.SEND_BACK, new Expected(Standing.ALTERNATE, Void.class),
                    Command.RECALL, new Expected(Standing.RECALLED, Void.class)),
            Standing.PROMOTION_PROPOSED,
            Map.of(
                    Command.PROMOTE, new Expected(Standing.SELECTED, AlternatePromoted.class),
                    Command.WAIT_AGAIN, new Expected(Standing.ALTERNATE, Void.class),
                    Command.RELEASE, new Expected(Standing.RELEASED, AlternateReleased.class),
                    Command.SEND_BACK, new Expected(Standing.PROMOTION_PROPOSED, Void.class),
                    Command.RECALL, new Expected(Standing.RECALLED, Void.class))));

    static {
        for (var settled : Set.of(Standing.NOT_SELECTED, Standing.WITHDRAWN, Standing.VACATED, Standing.RELEASED)) {
            LEGAL.put(settled, untouched(settled));
        }
    }

    /// What the NPO does with its nomination reaches these standings too and changes none of them.
    private static Map<Command, Expected> untouched(Standing standing) {
        return Map.of(
                Command.SEND_BACK, new Expected(standing, Void.class),
                Command.RECALL, new Expected(standing, Void.class));
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void every_command_does_what_the_standing_allows_and_nothing_else(Standing standing) {
        for (var command : Command.values()) {
            var candidate = in(standing);
            var expected = LEGAL.get(standing).get(command);
            if (expected == null) {
                var refused = command == Command.WITHDRAW || command == Command.VACATE
                        ? new NotAParticipant(candidate.nomination(), standing)
                        : new Settled(candidate.nomination(), standing);
                assertThat(Samples.refusal(() -> run(command).apply(candidate)))
                        .as("%s %s", standing, command)
                        .isEqualTo(refused);
                assertThat(candidate.standing()).isEqualTo(standing);
            } else {
                var event = run(command).apply(candidate);
                assertThat(event.map(Object::getClass))
                        .as("%s %s", standing, command)
                        .isEqualTo(Optional.of(expected.event()).filter(type -> type != Void.class));
                assertThat(candidate.standing()).isEqualTo(expected.standing());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void the_arrows_are_those_of_the_commands(Standing standing) {
        var reached = LEGAL.get(standing).values().stream()
                .map(Expected::standing)
                .filter(to -> to != standing)
                .toList();
        assertThat(standing.next()).containsExactlyInAnyOrderElementsOf(Set.copyOf(reached));
    }

    @Test
    void the_explanation_of_a_withdrawal_stays_here() {
        var candidate = in(Standing.SELECTED);
        var event = candidate.withdraw(VISA);
        assertThat(event.toString()).contains("VISA").doesNotContain("embassy");
        assertThat(candidate.withdrawal()).contains(VISA);
    }

    @Test
    void other_decisions_take_back_place_and_admission() {
        var candidate = in(Standing.PROPOSED_ALTERNATE);
        candidate.admit("the only expert", VISA.at(), "mika");
        candidate.reset();
        assertThat(candidate.position()).isEmpty();
        assertThat(candidate.admission()).isEmpty();
        assertThat(candidate.admittedBy()).isEmpty();
    }

    private static Candidate in(Standing standing) {
        var candidate = Samples.candidate("LK");
        switch (standing) {
            case NOMINATED -> {}
            case RECALLED -> candidate.recall();
            case PROPOSED_PARTICIPANT -> candidate.propose();
            case PROPOSED_ALTERNATE -> candidate.proposeAsAlternate(1);
            case SELECTED, WITHDRAWN, VACATED -> {
                candidate.propose();
                candidate.announce(Optional.empty(), Optional.empty());
                if (standing == Standing.VACATED) {
                    candidate.vacate(Cause.EXPIRED, VISA.at());
                }
                if (standing == Standing.WITHDRAWN) {
                    candidate.withdraw(VISA);
                }
            }
            case ALTERNATE, PROMOTION_PROPOSED, RELEASED -> {
                candidate.proposeAsAlternate(1);
                candidate.announce(Optional.empty(), Optional.empty());
                if (standing == Standing.PROMOTION_PROPOSED) {
                    candidate.proposePromotion(Samples.candidate("IN").nominee(), VISA.at());
                }
                if (standing == Standing.RELEASED) {
                    candidate.release(VISA.at());
                }
            }
            case NOT_SELECTED -> candidate.announce(Optional.empty(), Optional.empty());
        }
        return candidate;
    }

    private static Function<Candidate, Optional<Object>> run(Command command) {
        return switch (command) {
            case RESET -> silent(Candidate::reset);
            case PROPOSE -> silent(Candidate::propose);
            case PROPOSE_AS_ALTERNATE -> silent(candidate -> candidate.proposeAsAlternate(1));
            case ANNOUNCE -> candidate -> Optional.of(candidate.announce(Optional.empty(), Optional.empty()));
            case SEND_BACK -> silent(Candidate::sendBack);
            case RECALL -> silent(Candidate::recall);
            case PROPOSE_PROMOTION ->
                candidate -> Optional.of(
                        candidate.proposePromotion(Samples.candidate("IN").nominee(), VISA.at()));
            case WAIT_AGAIN -> silent(Candidate::waitAgain);
            case RELEASE -> candidate -> Optional.of(candidate.release(VISA.at()));
            case VACATE -> candidate -> Optional.of(candidate.vacate(Cause.EXPIRED, VISA.at()));
            case WITHDRAW -> candidate -> Optional.of(candidate.withdraw(VISA));
            case PROMOTE ->
                candidate ->
                        Optional.of(candidate.promote(Samples.candidate("IN").nominee(), 1, Optional.empty()));
        };
    }

    private static Function<Candidate, Optional<Object>> silent(Consumer<Candidate> command) {
        return candidate -> {
            command.accept(candidate);
            return Optional.empty();
        };
    }
}

package org.convoke.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.SelectionEvent;
import org.convoke.contracts.SelectionEvent.AlternateListed;
import org.convoke.contracts.SelectionEvent.CandidateNotSelected;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.SelectionAnnounced;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.selection.SelectionRefused.AlreadyAnnounced;
import org.convoke.selection.SelectionRefused.DelayUnexplained;
import org.convoke.selection.SelectionRefused.NotAnnounced;
import org.convoke.selection.SelectionRefused.NotDecided;
import org.convoke.selection.SelectionRefused.ProjectStarted;
import org.convoke.selection.SelectionRefused.RoundCancelled;
import org.convoke.selection.SelectionRefused.RoundPostponed;
import org.convoke.selection.SelectionRefused.WindowOpen;
import org.convoke.testing.Rule;
import org.convoke.webkit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every status × every command, and what an announcement tells.
class RoundTest {

    private static final String CODE = "16-IN-98-GE-WSP-A";
    private static final Instant IN_TIME = Instant.parse("2016-11-01T00:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("2016-11-08T00:00:00Z");
    private static final Instant STARTED = Instant.parse("2016-12-05T00:00:00Z");

    private final Round round = new Round(Samples.tokyo(CODE));
    private final Candidate chosen = Samples.candidate("LK");
    private final Candidate waiting = Samples.candidate("IN");
    private final Candidate local = Samples.candidate("JP");
    private final Candidate other = Samples.candidate("VN");
    private final Slate slate = new Slate(List.of(chosen, waiting, local, other));

    private enum Command {
        CLOSE,
        DECIDE,
        ANNOUNCE,
        WITHDRAW,
        REVISE,
        REOPEN,
        CANCEL
    }

    @ParameterizedTest
    @EnumSource(RoundStatus.class)
    void every_command_does_what_the_status_allows_and_nothing_else(RoundStatus status) {
        for (var command : Command.values()) {
            var each = new RoundTest();
            each.reach(status);
            var refused = Samples.refusal(() -> each.run(command));
            assertThat(Optional.ofNullable(refused))
                    .as("%s %s", status, command)
                    .isEqualTo(expected(status, command));
            assertThat(each.round.status()).as("%s %s", status, command).isEqualTo(after(status, command));
        }
    }

    private static Optional<Refused> expected(RoundStatus status, Command command) {
        var closesAt = Instant.parse("2016-10-01T14:59:59Z");
        var announcedOn = LocalDate.of(2016, 11, 1);
        return switch (status) {
            case OPEN ->
                switch (command) {
                    case CLOSE, REVISE, REOPEN, CANCEL -> Optional.empty();
                    case DECIDE, ANNOUNCE -> Optional.of(new WindowOpen(closesAt));
                    case WITHDRAW -> Optional.of(new NotAnnounced());
                };
            case DECIDING ->
                switch (command) {
                    case CLOSE, DECIDE, ANNOUNCE, REVISE, REOPEN, CANCEL -> Optional.empty();
                    case WITHDRAW -> Optional.of(new NotAnnounced());
                };
            case ANNOUNCED ->
                switch (command) {
                    case CLOSE, WITHDRAW, REVISE, REOPEN, CANCEL -> Optional.empty();
                    case DECIDE, ANNOUNCE -> Optional.of(new AlreadyAnnounced(announcedOn));
                };
            case CANCELLED ->
                switch (command) {
                    case CLOSE, REVISE, REOPEN, CANCEL -> Optional.empty();
                    case DECIDE, ANNOUNCE, WITHDRAW -> Optional.of(new RoundCancelled(CODE));
                };
        };
    }

    private static RoundStatus after(RoundStatus status, Command command) {
        if (command == Command.CANCEL) {
            return RoundStatus.CANCELLED;
        }
        return switch (status) {
            case OPEN -> command == Command.CLOSE ? RoundStatus.DECIDING : RoundStatus.OPEN;
            case DECIDING ->
                switch (command) {
                    case ANNOUNCE -> RoundStatus.ANNOUNCED;
                    case REOPEN -> RoundStatus.OPEN;
                    case CLOSE, DECIDE, WITHDRAW, REVISE, CANCEL -> RoundStatus.DECIDING;
                };
            case ANNOUNCED, CANCELLED -> status;
        };
    }

    @Test
    void the_arrows_lead_from_open_to_deciding_to_announced() {
        assertThat(RoundStatus.OPEN.next()).contains(RoundStatus.DECIDING);
        assertThat(RoundStatus.DECIDING.next()).contains(RoundStatus.OPEN, RoundStatus.ANNOUNCED);
        assertThat(RoundStatus.ANNOUNCED.next()).containsExactly(RoundStatus.CANCELLED);
        assertThat(RoundStatus.CANCELLED.next()).isEmpty();
    }

    @Test
    void the_announcement_tells_everybody_and_closes_the_round() {
        reach(RoundStatus.DECIDING);
        var stay = round.terms().stay();
        assertThat(announce(IN_TIME, Optional.empty()))
                .containsExactlyInAnyOrder(
                        new ParticipantSelected(CODE, chosen.nominee(), stay),
                        new ParticipantSelected(CODE, local.nominee(), Optional.empty()),
                        new AlternateListed(CODE, waiting.nominee(), 1),
                        new CandidateNotSelected(CODE, other.nominee()),
                        new SelectionAnnounced(CODE, LocalDate.of(2016, 11, 1), 1, 1, 1))
                .last()
                .isInstanceOf(SelectionAnnounced.class);
    }

    @Test
    void nothing_can_be_announced_that_nobody_decided() {
        round.close();
        assertThat(Samples.refusal(() -> announce(IN_TIME, Optional.empty()))).isEqualTo(new NotDecided());
    }

    @Rule("R073")
    @Test
    void an_announcement_after_the_last_day_needs_a_reason() {
        reach(RoundStatus.DECIDING);
        var announceBy = LocalDate.of(2016, 11, 7);
        assertThat(Samples.refusal(() -> announce(TOO_LATE, Optional.empty())))
                .isEqualTo(new DelayUnexplained(announceBy));
        assertThat(announce(TOO_LATE, Optional.of("flood"))).hasSize(5);
    }

    @Test
    void the_next_decisions_replace_all_of_the_last() {
        reach(RoundStatus.DECIDING);
        decide(List.of(waiting), List.of(other, chosen));
        assertThat(waiting.standing()).isEqualTo(Standing.PROPOSED_PARTICIPANT);
        assertThat(other.position()).contains(1);
        assertThat(chosen.position()).contains(2);
        assertThat(local.standing()).isEqualTo(Standing.NOMINATED);
    }

    @Test
    void each_pool_has_its_own_list_of_alternates() {
        round.close();
        decide(List.of(), List.of(other, local, waiting));
        assertThat(List.of(other, local, waiting))
                .extracting(candidate -> candidate.position().orElseThrow())
                .containsExactly(1, 1, 2);
    }

    @Test
    void nobody_withdraws_from_a_project_that_has_started() {
        reach(RoundStatus.ANNOUNCED);
        assertThat(Samples.refusal(() -> round.withdraw(chosen, withdrawal(STARTED))))
                .isEqualTo(new ProjectStarted(LocalDate.of(2016, 12, 5)));
    }

    @Test
    void a_revision_moves_the_dates_and_takes_back_a_postponement() {
        reach(RoundStatus.DECIDING);
        round.postpone();
        assertThat(Samples.refusal(() -> decide(List.of(chosen), List.of()))).isEqualTo(new RoundPostponed(CODE));
        assertThat(Samples.refusal(() -> announce(IN_TIME, Optional.empty()))).isEqualTo(new RoundPostponed(CODE));

        round.revise(Samples.revised(CODE, false));

        assertThat(round.terms().announceBy()).isEqualTo(LocalDate.of(2017, 2, 6));
        assertThat(Samples.refusal(() -> announce(STARTED, Optional.empty()))).isNull();
    }

    @Rule("R077")
    @Test
    void countries_that_kept_silent_are_known_until_the_window_opens_again() {
        reach(RoundStatus.DECIDING);
        round.noteSilent("FJ", slate, IN_TIME);
        round.noteSilent("FJ", slate, IN_TIME);
        round.noteSilent("BD", slate, IN_TIME);
        assertThat(round.silentCountries()).containsExactly("BD", "FJ");

        round.revise(Samples.revised(CODE, true));

        assertThat(round.silentCountries()).isEmpty();
    }

    private void reach(RoundStatus status) {
        if (status != RoundStatus.OPEN) {
            round.close();
            decide(List.of(chosen, local), List.of(waiting));
        }
        if (status == RoundStatus.ANNOUNCED) {
            announce(IN_TIME, Optional.empty());
        }
        if (status == RoundStatus.CANCELLED) {
            round.cancel();
        }
    }

    private void run(Command command) {
        switch (command) {
            case CLOSE -> round.close();
            case DECIDE -> decide(List.of(chosen), List.of());
            case ANNOUNCE -> announce(IN_TIME, Optional.empty());
            case WITHDRAW -> round.withdraw(chosen, withdrawal(IN_TIME));
            case REVISE -> round.revise(Samples.revised(CODE, false));
            case REOPEN -> round.revise(Samples.revised(CODE, true));
            case CANCEL -> round.cancel();
        }
    }

    private void decide(List<Candidate> participants, List<Candidate> alternates) {
        round.decide(new Decisions(ids(participants), ids(alternates), Map.of()), slate, IN_TIME, "mika");
    }

    private List<SelectionEvent> announce(Instant now, Optional<String> reason) {
        return new ArrayList<>(round.announce(slate, new Announcement(reason, Optional.empty()), now, "mika"));
    }

    private static Withdrawal withdrawal(Instant at) {
        return new Withdrawal(WithdrawalReason.WORK, "An election was called", at, "lk");
    }

    private static List<UUID> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::nomination).toList();
    }
}

package org.convoke.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.Policy.AlternateOrder;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.SelectionEvent;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.ParticipantWithdrawn;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.selection.SelectionRefused.DecisionsOvertaken;
import org.convoke.selection.SelectionRefused.NotAdmitted;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a recall or a return does to decisions that the officer has made, and to an announcement.
class RecallTest {

    private static final String CODE = "16-IN-98-GE-WSP-A";
    private static final Instant NOW = Instant.parse("2016-11-01T00:00:00Z");

    private final Round round = new Round(Samples.tokyo(CODE));
    private final Candidate chosen = Samples.candidate("LK");
    private final Candidate waiting = Samples.candidate("LK");
    private final Candidate other = Samples.candidate("IN");
    private final Slate slate = new Slate(List.of(chosen, waiting, other));

    @BeforeEach
    void decided() {
        round.close();
        decide(List.of(chosen), List.of(waiting));
    }

    @Rule({"R068", "R069"})
    @Test
    void a_proposal_that_a_recall_overtakes_must_be_decided_again() {
        assertThat(round.recall(chosen, slate, NOW)).isEmpty();

        assertThat(round.overtaken())
                .containsExactly(new Overtaken(
                        chosen.nomination(),
                        chosen.nominee().name(),
                        Standing.PROPOSED_PARTICIPANT,
                        Overtaken.Cause.RECALLED,
                        NOW));
        assertThat(Samples.refusal(this::announce)).isEqualTo(new DecisionsOvertaken(1));
        decide(List.of(waiting), List.of());
        assertThat(announced()).doesNotContain(chosen.nomination()).contains(waiting.nomination());
        assertThat(chosen.standing()).isEqualTo(Standing.RECALLED);
    }

    @Rule("R069")
    @Test
    void a_proposal_that_a_return_overtakes_must_be_decided_again() {
        round.sendBack(waiting, NOW);

        assertThat(round.overtaken()).extracting(Overtaken::because).containsExactly(Overtaken.Cause.RETURNED);
        assertThat(waiting.standing()).isEqualTo(Standing.NOMINATED);
        assertThat(Samples.refusal(this::announce)).isEqualTo(new DecisionsOvertaken(1));
    }

    @Rule({"R052", "R069"})
    @Test
    void a_proposal_that_loses_a_document_must_be_decided_again() {
        round.lack(chosen, Set.of(DocumentKind.PHOTO), NOW);

        assertThat(round.overtaken()).extracting(Overtaken::because).containsExactly(Overtaken.Cause.INCOMPLETE);
        assertThat(chosen.standing()).isEqualTo(Standing.NOMINATED);
        assertThat(Samples.refusal(this::announce)).isEqualTo(new DecisionsOvertaken(1));
        assertThat(Samples.refusal(() -> decide(List.of(chosen), List.of()))).isInstanceOf(NotAdmitted.class);
        round.decide(admitting(chosen), slate, NOW, "mika");
        assertThat(announced()).contains(chosen.nomination());
    }

    @Rule("R052")
    @Test
    void what_was_missing_when_somebody_was_admitted_overtakes_nothing() {
        round.lack(chosen, Set.of(DocumentKind.PHOTO, DocumentKind.BIODATA), NOW);
        round.decide(admitting(chosen), slate, NOW, "mika");

        round.lack(chosen, Set.of(DocumentKind.PHOTO), NOW);
        assertThat(round.overtaken()).isEmpty();
        assertThat(chosen.standing()).isEqualTo(Standing.PROPOSED_PARTICIPANT);
    }

    @Test
    void whoever_was_not_proposed_drops_out_without_a_new_decision() {
        round.recall(other, slate, NOW);
        assertThat(round.overtaken()).isEmpty();
        assertThat(announced()).contains(chosen.nomination()).doesNotContain(other.nomination());
    }

    @Test
    void a_seat_announced_before_the_recall_was_heard_goes_to_the_alternate() {
        var seats = new Round(Samples.tokyo(CODE, 1, AlternateOrder.MERIT_ONLY));
        seats.close();
        seats.decide(decisions(List.of(chosen), List.of(waiting)), slate, NOW, "mika");
        seats.announce(slate, Announcement.PLAIN, NOW, "mika");

        assertThat(seats.recall(chosen, slate, NOW))
                .containsExactly(
                        new ParticipantWithdrawn(CODE, chosen.nominee(), WithdrawalReason.OTHER, NOW),
                        new AlternatePromoted(CODE, waiting.nominee(), chosen.nominee(), Optional.of(Samples.STAY)));
    }

    @Test
    void an_announced_alternate_who_is_recalled_is_never_promoted() {
        announce();
        assertThat(round.recall(waiting, slate, NOW)).isEmpty();
        assertThat(waiting.standing()).isEqualTo(Standing.RECALLED);
        assertThat(slate.alternates()).isEmpty();
    }

    private void decide(List<Candidate> participants, List<Candidate> alternates) {
        round.decide(decisions(participants, alternates), slate, NOW, "mika");
    }

    private static Decisions admitting(Candidate incomplete) {
        var chosen = List.of(incomplete.nomination());
        return new Decisions(chosen, List.of(), Map.of(incomplete.nomination(), "The photo is on its way."));
    }

    private static Decisions decisions(List<Candidate> participants, List<Candidate> alternates) {
        return new Decisions(ids(participants), ids(alternates), Map.of());
    }

    private List<SelectionEvent> announce() {
        return round.announce(slate, Announcement.PLAIN, NOW, "mika");
    }

    /// Everybody whom the announcement names.
    private List<UUID> announced() {
        return announce().stream()
                .flatMap(event -> switch (event) {
                    case SelectionEvent.ParticipantSelected it -> Stream.of(it.nominee());
                    case SelectionEvent.AlternateListed it -> Stream.of(it.nominee());
                    case SelectionEvent.CandidateNotSelected it -> Stream.of(it.nominee());
                    case SelectionEvent _ -> Stream.of();
                })
                .map(nominee -> nominee.nomination())
                .toList();
    }

    private static List<UUID> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::nomination).toList();
    }
}

package org.convoke.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Pool;
import org.convoke.selection.DecisionRefused.ConfirmationAwaited;
import org.convoke.selection.DecisionRefused.OwnDecisions;
import org.convoke.selection.SelectionRefused.NotAdmitted;
import org.convoke.selection.SelectionRefused.NotDecided;
import org.convoke.selection.SelectionRefused.TooManyParticipants;
import org.convoke.testing.Rule;
import org.convoke.webkit.Refused;
import org.junit.jupiter.api.Test;

/// What must have happened before decisions are announced: funding, a second officer, and people who still qualify.
class ResolutionTest {

    private static final String CODE = "16-IN-98-GE-WSP-A";
    private static final Instant NOW = Instant.parse("2016-10-10T00:00:00Z");

    private final List<Candidate> candidates =
            Stream.generate(() -> Samples.candidate("LK")).limit(4).toList();
    private final Slate slate = new Slate(candidates);

    @Rule("R069")
    @Test
    void a_second_officer_agrees_before_anything_is_announced() {
        var round = closed(18, true);
        assertThat(Samples.refusal(() -> round.confirm(NOW, "ren"))).isEqualTo(new NotDecided());
        decide(round, 2, Optional.empty());
        assertThat(announce(round)).isEqualTo(new ConfirmationAwaited());
        assertThat(Samples.refusal(() -> round.confirm(NOW, "mika"))).isEqualTo(new OwnDecisions());
        round.confirm(NOW, "ren");
        assertThat(round.confirmed()).isTrue();
        assertThat(announce(round)).isNull();
    }

    @Rule("R069")
    @Test
    void an_agreement_ends_with_the_decisions_it_was_given_to() {
        var round = closed(18, true);
        decide(round, 2, Optional.empty());
        round.confirm(NOW, "ren");
        decide(round, 3, Optional.empty());
        assertThat(round.confirmed()).isFalse();
        assertThat(announce(round)).isEqualTo(new ConfirmationAwaited());
    }

    @Rule("R081")
    @Test
    void more_than_are_funded_need_a_confirmation_with_a_reason() {
        var round = closed(1, false);
        assertThat(decide(round, 3, Optional.empty())).isNull();
        assertThat(round.limit(Pool.OVERSEAS)).isEqualTo(3);
        assertThat(decide(round, 4, Optional.empty())).isEqualTo(new TooManyParticipants(Pool.OVERSEAS, 4, 3));

        assertThat(decide(round, 4, Optional.of("The embassy pays for one"))).isNull();

        assertThat(round.resolution().flatMap(Resolution::unfunded)).contains("The embassy pays for one");
        assertThat(round.limit(Pool.OVERSEAS)).isEqualTo(4);
        assertThat(round.limit(Pool.LOCAL)).isEqualTo(2);
        assertThat(announce(round)).isNull();
        assertThat(slate.standing(Standing.SELECTED)).hasSize(4);
    }

    @Rule("R081")
    @Test
    void a_confirmation_that_is_not_needed_allows_nobody_more() {
        var round = closed(1, false);
        decide(round, 3, Optional.of("Just in case"));
        assertThat(round.resolution().flatMap(Resolution::unfunded)).isEmpty();
        assertThat(round.limit(Pool.OVERSEAS)).isEqualTo(3);
    }

    @Rule("R012")
    @Test
    void no_confirmation_gives_a_local_person_more_seats_than_there_are() {
        var locals = Stream.generate(() -> Samples.candidate("JP")).limit(3).toList();
        var round = closed(1, false);
        var decisions = new Decisions(ids(locals), List.of(), Map.of(), Optional.of("They live here"));
        assertThat(Samples.refusal(() -> round.decide(decisions, new Slate(locals), NOW, "mika")))
                .isEqualTo(new TooManyParticipants(Pool.LOCAL, 3, 2));
    }

    @Rule({"R013", "R052"})
    @Test
    void whoever_no_longer_qualifies_is_not_announced() {
        var round = closed(18, false);
        decide(round, 2, Optional.empty());
        candidates.getFirst().lack(Set.of(DocumentKind.PHOTO));
        assertThat(announce(round))
                .isEqualTo(new NotAdmitted(candidates.getFirst().nomination(), "R052", "Missing documents: [PHOTO]"));
        candidates.getFirst().complete();
        assertThat(announce(round)).isNull();
    }

    private static Round closed(int overseasSeats, boolean secondOfficer) {
        var round = new Round(Samples.proposing(CODE, overseasSeats, secondOfficer));
        round.close();
        return round;
    }

    private Refused decide(Round round, int participants, Optional<String> unfunded) {
        var decisions = new Decisions(ids(candidates.subList(0, participants)), List.of(), Map.of(), unfunded);
        return Samples.refusal(() -> round.decide(decisions, slate, NOW, "mika"));
    }

    private Refused announce(Round round) {
        return Samples.refusal(() -> round.announce(slate, Announcement.PLAIN, NOW, "mika"));
    }

    private static List<UUID> ids(List<Candidate> some) {
        return some.stream().map(Candidate::nomination).toList();
    }
}

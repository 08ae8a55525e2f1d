package org.convoke.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Policy.AlternateOrder;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Pool;
import org.convoke.contracts.Profile;
import org.convoke.contracts.SelectionEvent.CandidateNotSelected;
import org.convoke.selection.SelectionRefused.ApprovalAwaited;
import org.convoke.selection.SelectionRefused.ClarificationAwaited;
import org.convoke.selection.SelectionRefused.NamedTwice;
import org.convoke.selection.SelectionRefused.NotAdmitted;
import org.convoke.selection.SelectionRefused.NotEligible;
import org.convoke.selection.SelectionRefused.Recalled;
import org.convoke.selection.SelectionRefused.TooManyParticipants;
import org.convoke.selection.SelectionRefused.UnknownCandidate;
import org.convoke.testing.Rule;
import org.convoke.webkit.Refused;
import org.junit.jupiter.api.Test;

/// What the officer may not decide. Nothing of refused decisions remains.
class DecisionsTest {

    private static final String CODE = "16-IN-98-GE-WSP-A";

    private final List<Candidate> candidates = new ArrayList<>();
    private final Round round = closed(Samples.tokyo(CODE, 3, AlternateOrder.MERIT_ONLY));

    @Rule({"R080", "R081"})
    @Test
    void overseas_seats_may_be_overbooked_by_two_and_no_more() {
        assertThat(decide(add("LK", 5), List.of(), Map.of())).isNull();
        assertThat(decide(ids(), List.of(), Map.of())).isNull();
        add("IN", 1);
        assertThat(decide(ids(), List.of(), Map.of())).isEqualTo(new TooManyParticipants(Pool.OVERSEAS, 6, 5));
    }

    @Rule("R012")
    @Test
    void local_seats_are_never_overbooked() {
        assertThat(decide(add("JP", 2), List.of(), Map.of())).isNull();
        add("JP", 1);
        assertThat(decide(ids(), List.of(), Map.of())).isEqualTo(new TooManyParticipants(Pool.LOCAL, 3, 2));
    }

    @Test
    void alternates_need_no_seats() {
        assertThat(decide(List.of(), add("LK", 9), Map.of())).isNull();
    }

    @Rule("R013")
    @Test
    void somebody_who_is_not_eligible_can_never_be_chosen() {
        var id = add(Samples.BASIC_ENGLISH, false, Set.of(), false);
        var refused = new NotEligible(id, "R037", "English: basic; proficient asked for");
        assertThat(decide(List.of(id), List.of(), Map.of())).isEqualTo(refused);
        assertThat(decide(List.of(), List.of(id), Map.of(id, "speaks well"))).isEqualTo(refused);
    }

    @Rule("R065")
    @Test
    void a_late_nomination_must_be_admitted_with_a_reason() {
        var id = add(Samples.PROFILE, true, Set.of(), false);
        assertThat(decide(List.of(id), List.of(), Map.of()))
                .isEqualTo(new NotAdmitted(id, "R065", "The nomination arrived after the closing date"));
        assertThat(decide(List.of(id), List.of(), Map.of(id, "the mail was down")))
                .isNull();
        assertThat(candidates.getFirst().admission()).contains("the mail was down");
        assertThat(candidates.getFirst().admittedBy()).contains("mika");
    }

    @Rule("R052")
    @Test
    void an_incomplete_nomination_must_be_admitted_or_completed() {
        var id = add(Samples.PROFILE, false, Set.of(DocumentKind.PHOTO, DocumentKind.BIODATA), false);
        assertThat(decide(List.of(), List.of(id), Map.of()))
                .isEqualTo(new NotAdmitted(id, "R052", "Missing documents: [BIODATA, PHOTO]"));
        candidates.getFirst().complete();
        assertThat(decide(List.of(), List.of(id), Map.of())).isNull();
    }

    @Rule("R066")
    @Test
    void nobody_is_chosen_before_the_government_approval_and_no_reason_helps() {
        var id = add(Samples.PROFILE, false, Set.of(), true);
        assertThat(decide(List.of(id), List.of(), Map.of(id, "it will come"))).isEqualTo(new ApprovalAwaited(id));
        candidates.getFirst().approve();
        assertThat(decide(List.of(id), List.of(), Map.of())).isNull();
    }

    /// Whether somebody is overqualified is the officer's judgement and needs no words.
    @Rule({"R043", "R069"})
    @Test
    void somebody_eligible_may_be_left_out() {
        var overqualified = add("LK", 1).getFirst();
        assertThat(decide(List.of(), List.of(), Map.of())).isNull();
        assertThat(candidates.getFirst().exclusions(round.terms())).isEmpty();
        var now = Instant.parse("2016-10-11T00:00:00Z");
        assertThat(round.announce(new Slate(candidates), Announcement.PLAIN, now, "mika"))
                .first()
                .isInstanceOfSatisfying(
                        CandidateNotSelected.class,
                        event -> assertThat(event.nominee().nomination()).isEqualTo(overqualified));
    }

    @Rule("R068")
    @Test
    void whoever_was_recalled_or_owes_a_clarification_cannot_be_chosen_and_no_reason_helps() {
        var recalled = add("LK", 1).getFirst();
        var returned = add("IN", 1).getLast();
        candidates.getFirst().recall();
        candidates.getLast().sendBack();
        assertThat(decide(List.of(recalled), List.of(), Map.of(recalled, "come back")))
                .isEqualTo(new Recalled(recalled));
        assertThat(decide(List.of(), List.of(returned), Map.of(returned, "clear enough")))
                .isEqualTo(new ClarificationAwaited(returned));
        candidates.getLast().resubmit(Samples.nomination(CODE, "IN"));
        assertThat(decide(List.of(returned), List.of(), Map.of())).isNull();
    }

    @Test
    void nobody_is_chosen_twice() {
        var id = add("LK", 1).getFirst();
        assertThat(decide(List.of(id, id), List.of(), Map.of())).isEqualTo(new NamedTwice(id));
        assertThat(decide(List.of(id), List.of(id), Map.of())).isEqualTo(new NamedTwice(id));
        assertThat(decide(List.of(), List.of(id, id), Map.of())).isEqualTo(new NamedTwice(id));
    }

    @Test
    void strangers_cannot_be_chosen_or_admitted() {
        var stranger = UUID.randomUUID();
        assertThat(decide(List.of(stranger), List.of(), Map.of())).isEqualTo(new UnknownCandidate(stranger));
        assertThat(decide(List.of(), List.of(), Map.of(stranger, "why not"))).isEqualTo(new UnknownCandidate(stranger));
    }

    @Test
    void refused_decisions_leave_the_last_ones_in_place() {
        var id = add("LK", 1).getFirst();
        decide(List.of(id), List.of(), Map.of());
        assertThat(decide(List.of(), List.of(UUID.randomUUID()), Map.of())).isNotNull();
        assertThat(candidates.getFirst().standing()).isEqualTo(Standing.PROPOSED_PARTICIPANT);
    }

    private static Round closed(ProjectNotified notified) {
        var round = new Round(notified);
        round.close();
        return round;
    }

    private Refused decide(List<UUID> participants, List<UUID> alternates, Map<UUID, String> admissions) {
        var decisions = new Decisions(participants, alternates, admissions);
        var now = Instant.parse("2016-10-10T00:00:00Z");
        return Samples.refusal(() -> round.decide(decisions, new Slate(candidates), now, "mika"));
    }

    private List<UUID> add(String country, int count) {
        for (var i = 0; i < count; i++) {
            candidates.add(Samples.candidate(country));
        }
        return ids();
    }

    private UUID add(Profile profile, boolean late, Set<DocumentKind> missing, boolean provisional) {
        candidates.add(new Candidate(Samples.nomination(CODE, "LK", profile, late, missing, provisional)));
        return candidates.getLast().nomination();
    }

    private List<UUID> ids() {
        return candidates.stream().map(Candidate::nomination).toList();
    }
}

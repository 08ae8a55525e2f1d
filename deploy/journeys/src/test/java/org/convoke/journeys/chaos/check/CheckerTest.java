package org.convoke.journeys.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.journeys.chaos.check.SoundRun.ALTERNATE;
import static org.convoke.journeys.chaos.check.SoundRun.LEAVER;
import static org.convoke.journeys.chaos.check.SoundRun.MINUTES;
import static org.convoke.journeys.chaos.check.SoundRun.PROJECT;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.journeys.chaos.History;
import org.convoke.journeys.chaos.History.Nominated;
import org.convoke.journeys.chaos.check.Event.Sent;
import org.convoke.journeys.chaos.check.Event.Taken;
import org.convoke.journeys.chaos.check.Event.Written;
import org.convoke.journeys.chaos.check.Remains.Intent;
import org.convoke.journeys.chaos.check.Remains.Place;
import org.convoke.journeys.chaos.check.Violation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The checker is worth as much as it finds: each kind of fault is planted into a sound run and must be found.
class CheckerTest {
    private final Remains remains = SoundRun.remains();
    private final History history = SoundRun.history();

    @Test
    void a_sound_run_has_no_violation_and_is_counted() {
        var verdict = Checker.judge(remains, history);
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.counts()).containsEntry("records on the wire", 13L).doesNotContainValue(0L);
    }

    @Test
    void an_event_that_is_not_on_the_wire_is_lost() {
        var lost = remains.wire().removeLast().event();
        assertFound(Kind.LOST, "not on the wire: " + lost);
    }

    @Test
    void an_event_that_is_on_the_wire_again_is_a_duplicate() {
        remains.wire().add(remains.wire().get(3));
        assertThat(kinds()).containsExactly(Kind.DUPLICATE_ON_WIRE);
    }

    @Test
    void an_event_on_the_wire_that_no_outbox_knows_is_a_duplicate() {
        remains.wire().add(new Sent(new Event(UUID.randomUUID(), "certificate", "Undone", PROJECT, 4), 1));
        assertFound(Kind.DUPLICATE_ON_WIRE, "Undone");
    }

    @Test
    void an_event_that_overtakes_another_is_out_of_order() {
        Collections.swap(remains.wire(), 1, 2);
        assertThat(kinds()).containsExactly(Kind.OUT_OF_ORDER);
    }

    @Test
    void a_project_that_is_spread_over_partitions_is_out_of_order() {
        remains.wire().add(new Sent(remains.wire().removeLast().event(), 2));
        assertThat(kinds()).containsExactly(Kind.OUT_OF_ORDER);
    }

    @Test
    void an_event_that_a_consumer_did_not_receive_is_lost() {
        var taken = remains.inboxes().removeFirst();
        assertFound(Kind.LOST, "%s did not receive %s".formatted(taken.consumer(), taken.event()));
    }

    @Test
    void an_event_that_a_consumer_did_not_process_is_lost() {
        plant(0);
        assertThat(kinds()).containsExactly(Kind.LOST);
    }

    @Test
    void an_event_that_was_processed_before_its_predecessor_is_out_of_order() {
        plant(1);
        assertThat(kinds()).containsExactly(Kind.OUT_OF_ORDER);
    }

    @Test
    void an_event_that_a_consumer_has_again_is_a_duplicate() {
        var taken = remains.inboxes().getFirst();
        var again = new Event(UUID.randomUUID(), taken.event().producer(), "Doubled", PROJECT, 9);
        remains.inboxes().add(new Taken(taken.consumer(), again, taken.processed()));
        assertFound(Kind.DUPLICATE_EFFECT, "Doubled");
    }

    static Stream<Effect> effects() {
        return Effect.ALL.stream().filter(effect -> !owed(effect).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("effects")
    void an_event_without_its_effect_is_lost(Effect effect) {
        remains.effects().put(effect, List.of());
        assertFound(Kind.LOST, "no " + effect.name());
    }

    @ParameterizedTest
    @MethodSource("effects")
    void an_effect_that_is_there_twice_is_a_duplicate(Effect effect) {
        var rows = remains.effects().get(effect);
        rows.add(rows.getFirst());
        assertFound(Kind.DUPLICATE_EFFECT, effect.name());
    }

    @Test
    void only_what_became_of_other_certificates_is_no_effect_of_the_sound_run() {
        assertThat(Effect.ALL.stream().filter(effect -> owed(effect).isEmpty()).map(Effect::types))
                .containsExactly(
                        Set.of("CertificateReissued"), Set.of("CertificateRevoked"), Set.of("CertificateWithheld"));
    }

    @Test
    void a_mail_that_never_arrived_is_lost() {
        remains.sink().removeFirst();
        assertThat(kinds()).containsExactly(Kind.LOST);
    }

    @Test
    void a_mail_that_arrived_twice_is_a_duplicate() {
        remains.sink().add(remains.sink().getFirst());
        assertThat(kinds()).containsExactly(Kind.DUPLICATE_EFFECT);
    }

    @Test
    void a_mail_that_is_owed_twice_is_a_duplicate() {
        var again = new Intent("<again@convoke>", remains.mails().getFirst().dedupeKey(), "SENT");
        remains.mails().add(again);
        remains.sink().add(again.messageId());
        assertThat(kinds()).containsExactly(Kind.DUPLICATE_EFFECT);
    }

    @Test
    void a_mail_in_doubt_is_lost() {
        var sent = remains.mails().removeFirst();
        remains.mails().add(new Intent(sent.messageId(), sent.dedupeKey(), "UNKNOWN"));
        assertThat(kinds()).containsExactly(Kind.LOST);
    }

    @Test
    void an_acknowledged_nomination_without_an_event_is_lost() {
        history.nominations().add(new Nominated(PROJECT, UUID.randomUUID()));
        assertThat(kinds()).containsExactly(Kind.LOST);
    }

    @Test
    void a_nomination_that_nobody_was_promised_is_a_duplicate() {
        history.nominations().remove(new Nominated(PROJECT, LEAVER));
        assertThat(kinds()).containsExactly(Kind.DUPLICATE_EFFECT);
    }

    @Test
    void a_nomination_that_is_told_twice_is_a_duplicate() {
        var once = remains.outboxes().get(1);
        var again = new Event(UUID.randomUUID(), "nomination", "NominationSubmitted", PROJECT, 6);
        remains.outboxes().add(new Written(again, once.about()));
        assertFound(Kind.DUPLICATE_EFFECT, "nominated more often than promised");
    }

    @Test
    void a_checker_that_sees_nothing_finds_everything_lost() {
        var nothing =
                new Remains(List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(Checker.judge(nothing, history).violations())
                .hasSize(4)
                .allMatch(violation -> violation.kind() == Kind.LOST);
    }

    @Test
    void a_load_that_was_promised_nothing_proves_nothing() {
        var nothing =
                new Remains(List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(Checker.judge(nothing, new History()).violations()).hasSize(1);
    }

    @Test
    void more_participants_than_seats_are_found() {
        place(UUID.randomUUID(), "SELECTED", Optional.empty());
        assertInvariant("2 participants in");
    }

    @Test
    void a_seat_that_is_taken_while_its_participant_is_active_is_found() {
        place(UUID.randomUUID(), "WITHDRAWN", Optional.of(ALTERNATE.toString()));
        assertInvariant("replaced while active: " + ALTERNATE);
    }

    @Test
    void a_seat_that_is_passed_on_twice_is_found() {
        place(UUID.randomUUID(), "WITHDRAWN", Optional.of(LEAVER.toString()));
        assertInvariant("replaced twice: " + LEAVER);
    }

    @Test
    void a_person_with_two_seats_is_found() {
        place(ALTERNATE, "SELECTED", Optional.empty());
        assertInvariant("two seats for nomination " + ALTERNATE);
    }

    @Test
    void a_certificate_for_too_few_minutes_is_found() {
        line("ISSUED", Optional.of("number"), Optional.of(MINUTES - 1));
        assertInvariant("certificate without full attendance");
    }

    @Test
    void a_certificate_for_an_unrecorded_session_is_found() {
        line("ISSUED", Optional.of("number"), Optional.empty());
        assertInvariant("certificate without full attendance");
    }

    @Test
    void a_certificate_withheld_from_somebody_who_was_there_is_found() {
        line("WITHHELD", Optional.empty(), Optional.of(MINUTES));
        assertInvariant("full attendance without a certificate");
    }

    @Test
    void a_certificate_of_somebody_who_withdrew_is_found() {
        line("WITHDRAWN", Optional.of("number"), Optional.of(MINUTES));
        assertInvariant("certificate of somebody who is WITHDRAWN");
    }

    private static List<String> owed(Effect effect) {
        return effect.owed(SoundRun.remains().outboxes());
    }

    /// Gives the last event of some inbox another time of processing.
    private void plant(long processed) {
        var taken = remains.inboxes().removeLast();
        remains.inboxes().add(new Taken(taken.consumer(), taken.event(), processed));
    }

    private void place(UUID nomination, String standing, Optional<String> replaces) {
        remains.places().add(new Place(PROJECT, "OVERSEAS", 1, nomination.toString(), standing, replaces));
    }

    private void line(String standing, Optional<String> certificate, Optional<Integer> minutes) {
        remains.sheet().add(SoundRun.attendance(UUID.randomUUID(), standing, certificate, minutes));
    }

    private List<Violation> violations() {
        return Checker.judge(remains, history).violations();
    }

    private Set<Kind> kinds() {
        return violations().stream().map(Violation::kind).collect(Collectors.toSet());
    }

    private void assertFound(Kind kind, String what) {
        assertThat(violations())
                .anyMatch(violation ->
                        violation.kind() == kind && violation.what().contains(what));
    }

    private void assertInvariant(String what) {
        assertThat(kinds()).containsExactly(Kind.INVARIANT);
        assertFound(Kind.INVARIANT, what);
    }
}

package org.convoke.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.contracts.NominationEvent.GovernmentApprovalConfirmed;
import org.convoke.contracts.NominationEvent.NominationCompleted;
import org.convoke.contracts.NominationEvent.NominationRecalled;
import org.convoke.contracts.NominationEvent.NominationReturned;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.NominationRefused.NotAsItStands;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.TestProjects;
import org.convoke.nomination.npo.TestOfficers;
import org.convoke.testing.Rule;
import org.convoke.webkit.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every status × every command: the event and the new status, or the refusal and nothing changed.
class NominationLifeTest {

    private static final Instant IN_TIME = Instant.parse("2016-09-01T00:00:00Z");

    private final ProjectNotification project = TestProjects.published(Samples.notice());

    private enum Command {
        EDIT("edited"),
        ENDORSE("endorsed"),
        RETURN("returned"),
        RECALL("recalled"),
        RANK("ranked"),
        ADD_DOCUMENTS("completed"),
        CONFIRM_APPROVAL("approved");

        final String act;

        Command(String act) {
            this.act = act;
        }
    }

    /// What selection may tell.
    private static final Set<NominationStatus> OUTCOMES =
            EnumSet.range(NominationStatus.SELECTED, NominationStatus.RELEASED);

    /// @param event [Void] for none
    private record Effect(NominationStatus status, Class<?> event) {}

    private static Map<Command, Effect> legal(NominationStatus status) {
        return switch (status) {
            case DRAFT ->
                Map.of(
                        Command.EDIT, new Effect(NominationStatus.DRAFT, Void.class),
                        Command.ENDORSE, new Effect(NominationStatus.SUBMITTED, NominationSubmitted.class),
                        Command.RECALL, new Effect(NominationStatus.RECALLED, Void.class),
                        Command.ADD_DOCUMENTS, new Effect(NominationStatus.DRAFT, Void.class));
            case SUBMITTED ->
                Map.of(
                        Command.EDIT, new Effect(status, Void.class),
                        Command.RETURN, new Effect(NominationStatus.RETURNED, NominationReturned.class),
                        Command.RECALL, new Effect(NominationStatus.RECALLED, NominationRecalled.class),
                        Command.RANK, new Effect(status, Void.class),
                        Command.ADD_DOCUMENTS, new Effect(status, NominationCompleted.class),
                        Command.CONFIRM_APPROVAL, new Effect(status, GovernmentApprovalConfirmed.class));
            case RETURNED ->
                Map.of(
                        Command.EDIT, new Effect(status, Void.class),
                        Command.ENDORSE, new Effect(NominationStatus.SUBMITTED, NominationSubmitted.class),
                        Command.RECALL, new Effect(NominationStatus.RECALLED, NominationRecalled.class),
                        Command.RANK, new Effect(status, Void.class),
                        Command.ADD_DOCUMENTS, new Effect(status, NominationCompleted.class),
                        Command.CONFIRM_APPROVAL, new Effect(status, GovernmentApprovalConfirmed.class));
            case RECALLED -> Map.of();
            case SELECTED, ALTERNATE, NOT_SELECTED, RELEASED -> settled(status);
            case WITHDRAWN, DECLINED, EXPIRED, DISQUALIFIED, NO_SHOW -> settled(status);
        };
    }

    /// What is still owed may come after the announcement too.
    private static Map<Command, Effect> settled(NominationStatus status) {
        return Map.of(
                Command.ADD_DOCUMENTS, new Effect(status, NominationCompleted.class),
                Command.CONFIRM_APPROVAL, new Effect(status, GovernmentApprovalConfirmed.class));
    }

    @Rule({"R047", "R048", "R068"})
    @ParameterizedTest
    @EnumSource
    void every_command_does_what_the_status_allows_and_nothing_else(NominationStatus status) {
        for (var command : Command.values()) {
            var nomination = in(status);
            var effect = legal(status).get(command);
            if (effect == null) {
                assertThat(refused(() -> run(command, nomination)))
                        .as("%s %s", status, command)
                        .isEqualTo(new NotAsItStands(status, command.act));
                assertThat(nomination.status()).isEqualTo(status);
            } else {
                var event = run(command, nomination);
                assertThat(event.<Class<?>>map(Object::getClass))
                        .as("%s %s", status, command)
                        .isEqualTo(Optional.of(effect.event()).filter(type -> type != Void.class));
                assertThat(nomination.status()).isEqualTo(effect.status());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_arrows_are_those_of_the_commands_and_of_selection(NominationStatus status) {
        var reached = legal(status).values().stream().map(Effect::status).filter(to -> to != status);
        var noted = OUTCOMES.stream().filter(outcome -> notes(status, outcome));
        assertThat(status.next()).isEqualTo(Stream.concat(reached, noted).collect(Collectors.toSet()));
    }

    private boolean notes(NominationStatus from, NominationStatus outcome) {
        var nomination = in(from);
        try {
            nomination.outcome(outcome);
            return nomination.status() == outcome && from != outcome;
        } catch (IllegalStateException illegal) {
            return false;
        }
    }

    @Test
    void the_front_page_of_the_context_shows_every_arrow() throws IOException {
        var page = Files.readString(Path.of("src/main/java/org/convoke/nomination/package-info.java"));
        var drawn = page.lines().filter(line -> line.contains("──▶")).toList();
        var arrows = Stream.of(NominationStatus.values())
                .filter(status -> !status.next().isEmpty())
                .map(NominationLifeTest::arrows)
                .toList();
        assertThat(drawn).containsExactlyElementsOf(arrows);
    }

    private static String arrows(NominationStatus status) {
        return Stream.of(NominationStatus.values())
                .filter(status.next()::contains)
                .map(Enum::name)
                .collect(Collectors.joining(", ", "/// %s ──▶ ".formatted(status), ""));
    }

    @Test
    void a_recall_outlives_what_selection_announced_before_it_heard_of_it() {
        var nomination = in(NominationStatus.RECALLED);
        nomination.outcome(NominationStatus.SELECTED);
        assertThat(nomination.status()).isEqualTo(NominationStatus.RECALLED);
    }

    @Rule("R068")
    @Test
    void a_submitted_nomination_is_endorsed_again_only_after_a_correction_and_stays_in_time() {
        var nomination = in(NominationStatus.SUBMITTED);
        assertThat(refused(() -> run(Command.ENDORSE, nomination)))
                .isEqualTo(new NotAsItStands(NominationStatus.SUBMITTED, "endorsed"));
        nomination.edit(form("Fernando"));
        var afterClosing = Instant.parse("2016-10-03T00:00:00Z");
        var again = nomination.endorse(project, endorsed(afterClosing));
        assertThat(again.nominee().name()).isEqualTo("Nimal Fernando");
        assertThat(again.late()).isFalse();
        assertThat(again.submittedAt()).isEqualTo(IN_TIME);
        assertThat(again.resubmittedAt()).contains(afterClosing);
        assertThat(nomination.isUnendorsed()).isFalse();
    }

    @Rule({"R065", "R068"})
    @Test
    void an_answer_by_the_last_day_keeps_it_in_time_and_a_later_one_does_not() {
        assertThat(answered(Instant.parse("2016-10-10T14:59:59Z")).late()).isFalse();
        assertThat(answered(Instant.parse("2016-10-10T15:00:00Z")).late()).isTrue();
    }

    @Rule("R045")
    @Test
    void a_recall_frees_the_rank() {
        var nomination = in(NominationStatus.SUBMITTED);
        nomination.recall(IN_TIME);
        assertThat(nomination.rank()).isEmpty();
    }

    @Test
    void a_form_with_gaps_cannot_be_endorsed_and_the_gaps_are_named() {
        var gaps = new Form(
                Optional.empty(),
                Optional.empty(),
                CandidateForm.of(Samples.candidate("Perera", "Nimal")),
                Set.of(),
                Optional.empty());
        var nomination = new Nomination(UUID.randomUUID(), project, "LK", gaps);
        assertThatThrownBy(() -> nomination.endorse(project, endorsed(IN_TIME)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason())
                                .isEqualTo(new NominationRefused.FormIncomplete(Set.of("governmentApproval"))));
    }

    private NominationSubmitted answered(Instant at) {
        var nomination = in(NominationStatus.SUBMITTED);
        nomination.sendBack(
                new Clarification("Which ministry?", Samples.notice().closesOn().plusDays(9)), IN_TIME);
        return nomination.endorse(project, endorsed(at));
    }

    private Optional<?> run(Command command, Nomination nomination) {
        return switch (command) {
            case EDIT -> silent(() -> nomination.edit(form("Fernando")));
            case ENDORSE -> Optional.of(nomination.endorse(project, endorsed(IN_TIME)));
            case RETURN -> Optional.of(nomination.sendBack(new Clarification("Which ministry?", null), IN_TIME));
            case RECALL -> nomination.recall(IN_TIME);
            case RANK -> silent(() -> nomination.placeAt(2));
            case ADD_DOCUMENTS -> nomination.add(Set.of(DocumentKind.values()));
            case CONFIRM_APPROVAL -> Optional.of(nomination.confirmApproval());
        };
    }

    private static Optional<?> silent(Runnable command) {
        command.run();
        return Optional.empty();
    }

    /// Incomplete and provisional, so that documents and approval have something to bring.
    private Nomination in(NominationStatus status) {
        var nomination = new Nomination(UUID.randomUUID(), project, "LK", form("Perera"));
        if (status != NominationStatus.DRAFT) {
            nomination.endorse(project, endorsed(IN_TIME));
        }
        nomination.status = status;
        return nomination;
    }

    private static Form form(String familyName) {
        return Form.of(new Submission(
                Optional.of(1),
                Samples.candidate(familyName, "Nimal"),
                Set.of(),
                GovernmentApproval.TO_FOLLOW,
                new Endorsing(Optional.empty(), Set.of())));
    }

    private static Endorsement endorsed(Instant at) {
        return Endorsement.of(TestOfficers.endorsement("LK"), at, "system");
    }

    private static Object refused(Runnable command) {
        var refusal = catchThrowableOfType(Refusal.class, command::run);
        return refusal == null ? null : refusal.reason();
    }
}

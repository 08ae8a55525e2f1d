package org.convoke.nomination.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.convoke.nomination.Samples;
import org.convoke.nomination.call.CallRefused.NotADraft;
import org.convoke.nomination.call.CallRefused.NotPublished;
import org.convoke.nomination.call.CallRefused.NotSigned;
import org.convoke.nomination.call.CallRefused.ProjectCalledOff;
import org.convoke.nomination.call.CallRefused.ProjectOnHold;
import org.convoke.nomination.call.CallRefused.UnknownProject;
import org.convoke.testing.Rule;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every status × every command.
class ProjectNotificationTest {

    private static final String CODE = "16-IN-98-GE-WSP-A";
    private static final Instant BEFORE_CLOSING = Instant.parse("2016-08-01T00:00:00Z");
    private static final Instant AFTER_CLOSING = Instant.parse("2016-10-20T00:00:00Z");
    private static final Instant AFTER_NEW_CLOSING = Instant.parse("2017-02-01T00:00:00Z");

    private final ProjectNotification project = new ProjectNotification(CODE, Samples.notice());

    private enum Command {
        EDIT,
        SIGN,
        PUBLISH,
        REVISE,
        POSTPONE,
        CANCEL,
        NOMINATE
    }

    @ParameterizedTest
    @EnumSource
    void every_command_does_what_the_status_allows_and_nothing_else(ProjectStatus status) {
        for (var command : Command.values()) {
            var each = new ProjectNotificationTest();
            each.reach(status);
            var refusal = catchThrowableOfType(Refusal.class, () -> each.run(command, AFTER_CLOSING));
            assertThat(Optional.ofNullable(refusal).map(Refusal::reason))
                    .as("%s %s", status, command)
                    .isEqualTo(expected(status, command));
            assertThat(each.project.status())
                    .as("%s %s", status, command)
                    .isEqualTo(refusal == null ? after(status, command) : status);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_command_leaves_the_arrows(ProjectStatus status) {
        for (var command : Command.values()) {
            var after = after(status, command);
            if (expected(status, command).isEmpty() && after != status) {
                assertThat(status.next()).as("%s %s", status, command).contains(after);
            }
        }
    }

    private static Optional<Refused> expected(ProjectStatus status, Command command) {
        var draft = Optional.<Refused>of(new NotADraft(CODE, status));
        var unpublished = Optional.<Refused>of(new NotPublished(CODE));
        return switch (status) {
            case DRAFT ->
                switch (command) {
                    case EDIT, SIGN -> Optional.empty();
                    case PUBLISH -> Optional.of(new NotSigned(CODE));
                    case REVISE, POSTPONE, CANCEL -> unpublished;
                    case NOMINATE -> Optional.of(new UnknownProject(CODE));
                };
            case APPROVED ->
                switch (command) {
                    case EDIT, PUBLISH -> Optional.empty();
                    case SIGN -> draft;
                    case REVISE, POSTPONE, CANCEL -> unpublished;
                    case NOMINATE -> Optional.of(new UnknownProject(CODE));
                };
            case PUBLISHED, NOMINATION_CLOSED ->
                switch (command) {
                    case EDIT, SIGN, PUBLISH -> draft;
                    case REVISE, POSTPONE, CANCEL, NOMINATE -> Optional.empty();
                };
            case POSTPONED ->
                switch (command) {
                    case EDIT, SIGN, PUBLISH -> draft;
                    case REVISE, CANCEL -> Optional.empty();
                    case POSTPONE, NOMINATE -> Optional.of(new ProjectOnHold(CODE));
                };
            case CANCELLED ->
                switch (command) {
                    case EDIT, SIGN, PUBLISH -> draft;
                    case REVISE, POSTPONE, CANCEL, NOMINATE -> Optional.of(new ProjectCalledOff(CODE));
                };
        };
    }

    private static ProjectStatus after(ProjectStatus status, Command command) {
        return switch (command) {
            case EDIT -> ProjectStatus.DRAFT;
            case SIGN -> ProjectStatus.APPROVED;
            case PUBLISH, REVISE -> ProjectStatus.PUBLISHED;
            case POSTPONE -> ProjectStatus.POSTPONED;
            case CANCEL -> ProjectStatus.CANCELLED;
            case NOMINATE -> status;
        };
    }

    @Rule("R029")
    @Test
    void an_edit_voids_the_signature() {
        reach(ProjectStatus.APPROVED);
        assertThat(project.signature())
                .get()
                .extracting(Signature::signatory)
                .isEqualTo(Samples.notice().signatory());

        run(Command.EDIT, BEFORE_CLOSING);

        assertThat(project.signature()).isEmpty();
    }

    @Rule("R014")
    @Test
    void a_revision_opens_a_closed_window_only_when_its_closing_lies_ahead() {
        reach(ProjectStatus.NOMINATION_CLOSED);
        run(Command.REVISE, AFTER_NEW_CLOSING);
        assertThat(project.status()).isEqualTo(ProjectStatus.NOMINATION_CLOSED);
        assertThat(project.isOpen(AFTER_NEW_CLOSING)).isFalse();
    }

    @Test
    void a_postponed_project_taken_up_again_closes_by_the_clock_when_its_time_has_passed() {
        reach(ProjectStatus.POSTPONED);
        run(Command.REVISE, AFTER_NEW_CLOSING);
        assertThat(project.status()).isEqualTo(ProjectStatus.PUBLISHED);
        assertThat(project.isDueToClose(AFTER_NEW_CLOSING)).isTrue();
    }

    private void reach(ProjectStatus status) {
        switch (status) {
            case DRAFT -> {}
            case APPROVED -> run(Command.SIGN, BEFORE_CLOSING);
            case PUBLISHED -> {
                reach(ProjectStatus.APPROVED);
                run(Command.PUBLISH, BEFORE_CLOSING);
            }
            case NOMINATION_CLOSED -> {
                reach(ProjectStatus.PUBLISHED);
                project.close(0, Set.of());
            }
            case POSTPONED -> {
                reach(ProjectStatus.PUBLISHED);
                run(Command.POSTPONE, BEFORE_CLOSING);
            }
            case CANCELLED -> {
                reach(ProjectStatus.PUBLISHED);
                run(Command.CANCEL, BEFORE_CLOSING);
            }
        }
    }

    private void run(Command command, Instant now) {
        switch (command) {
            case EDIT -> project.edit(Samples.notice());
            case SIGN -> project.sign(new Signature(project.notice().signatory(), "grace", "Grace General", now));
            case PUBLISH -> project.publish("mika", now);
            case REVISE -> revise(now);
            case POSTPONE -> project.postpone("Floods.", Optional.empty(), Optional.empty(), now);
            case CANCEL -> project.cancel("Floods.", now);
            case NOMINATE -> Step.NOMINATE.require(project);
        }
    }

    private void revise(Instant now) {
        project.requireRevisable();
        var later = Samples.notice(LocalDate.of(2017, 1, 10), LocalDate.of(2017, 3, 6));
        project.take(Revision.next(project, new NewIssue(later, "Elections.", false, "mika"), Set.of("LK"), now));
    }
}

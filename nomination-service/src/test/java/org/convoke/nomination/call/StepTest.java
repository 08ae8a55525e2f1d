package org.convoke.nomination.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.nomination.Samples;
import org.convoke.nomination.call.CallRefused.ProjectCalledOff;
import org.convoke.nomination.call.CallRefused.ProjectOnHold;
import org.convoke.testing.Rule;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Refused;
import org.junit.jupiter.api.Test;

/// Status of a project × what is done about its nominations.
class StepTest {

    private final ProjectNotification project = TestProjects.published(Samples.notice());

    @Test
    void while_it_is_published_everything_is_possible() {
        assertThat(refused()).isEmpty();
    }

    @Rule("R068")
    @Test
    void on_hold_an_npo_delivers_what_it_owes_and_takes_people_back() {
        project.postpone("Floods.", Optional.empty(), Optional.empty(), Instant.EPOCH);

        assertThat(refused()).containsExactly(Step.NOMINATE, Step.CORRECT, Step.RANK, Step.ASK, Step.RECONFIRM);
        refuses(Step.RANK, new ProjectOnHold(project.code()));
    }

    @Test
    void a_cancelled_project_leaves_nothing_to_do() {
        project.cancel("Floods.", Instant.EPOCH);

        assertThat(refused()).containsExactly(Step.values());
        refuses(Step.RECALL, new ProjectCalledOff(project.code()));
    }

    private Stream<Step> refused() {
        return Stream.of(Step.values()).filter(step -> !isPossible(step));
    }

    private boolean isPossible(Step step) {
        try {
            step.require(project);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private void refuses(Step step, Refused reason) {
        assertThatThrownBy(() -> step.require(project))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}

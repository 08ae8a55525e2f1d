package org.convoke.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Pool;
import org.convoke.nomination.NominationRefused.NoApprovalAwaited;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.TestProjects;
import org.convoke.nomination.npo.TestOfficers;
import org.convoke.testing.Rule;
import org.convoke.webkit.Refusal;
import org.junit.jupiter.api.Test;

class NominationTest {

    private static final Instant IN_TIME = Instant.parse("2016-10-01T14:59:59Z");

    private final ProjectNotification project = TestProjects.published(Samples.notice());

    @Rule({"R014", "R065"})
    @Test
    void a_nomination_in_the_last_second_is_in_time() {
        assertThat(submitted("LK", Set.of(), GovernmentApproval.NOT_NEEDED, IN_TIME)
                        .late())
                .isFalse();
        assertThat(submitted("LK", Set.of(), GovernmentApproval.NOT_NEEDED, IN_TIME.plusMillis(1))
                        .late())
                .isTrue();
    }

    @Rule({"R012", "R067"})
    @Test
    void a_candidate_of_the_host_country_takes_a_local_seat() {
        assertThat(pool("JP")).isEqualTo(Pool.LOCAL);
        assertThat(pool("LK")).isEqualTo(Pool.OVERSEAS);
    }

    @Rule("R066")
    @Test
    void approval_to_follow_makes_it_provisional_until_confirmed_once() {
        var nomination = nomination("LK", Set.of(), GovernmentApproval.TO_FOLLOW);
        nomination.endorse(project, endorsed("LK", IN_TIME));
        assertThat(nomination.isProvisional()).isTrue();

        nomination.confirmApproval();

        assertThat(nomination.isProvisional()).isFalse();
        assertThatThrownBy(nomination::confirmApproval)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason())
                                .isEqualTo(new NoApprovalAwaited(GovernmentApproval.OBTAINED)));
    }

    @Rule("R052")
    @Test
    void the_last_missing_document_completes_it_once() {
        var nomination = nomination("LK", Set.of(), GovernmentApproval.NOT_NEEDED);
        nomination.endorse(project, endorsed("LK", IN_TIME));

        assertThat(nomination.add(Set.of(DocumentKind.BIODATA))).isEmpty();
        assertThat(nomination.missing()).isEqualTo(Set.of(DocumentKind.PHOTO));
        assertThat(nomination.add(Set.of(DocumentKind.PHOTO))).isPresent();
        assertThat(nomination.add(Set.of(DocumentKind.PHOTO))).isEmpty();
    }

    private Pool pool(String country) {
        return submitted(country, Set.of(), GovernmentApproval.NOT_NEEDED, IN_TIME)
                .nominee()
                .pool();
    }

    private NominationSubmitted submitted(
            String country, Set<DocumentKind> documents, GovernmentApproval approval, Instant at) {
        return nomination(country, documents, approval).endorse(project, endorsed(country, at));
    }

    private Nomination nomination(String country, Set<DocumentKind> documents, GovernmentApproval approval) {
        var candidate = Samples.candidate("Perera", "Nimal");
        var officer = new Endorsing(Optional.empty(), Set.of());
        var submission = new Submission(Optional.of(1), candidate, documents, approval, officer);
        return new Nomination(UUID.randomUUID(), project, country, Form.of(submission));
    }

    private static Endorsement endorsed(String country, Instant at) {
        return Endorsement.of(TestOfficers.endorsement(country), at, "system");
    }
}

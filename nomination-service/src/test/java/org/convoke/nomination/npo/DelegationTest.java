package org.convoke.nomination.npo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.convoke.nomination.npo.Delegation.Act;
import org.convoke.nomination.npo.Delegation.Scope;
import org.convoke.webkit.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelegationTest {

    private static final String PROJECT = "16-IN-98-GE-WSP-A";
    private static final LocalDate FIRST = LocalDate.of(2016, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2016, 6, 30);
    private static final Instant MIDST = Instant.parse("2016-06-15T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Asia/Tokyo, 2016-05-31T15:00:00Z, 2016-06-30T15:00:00Z",
        "Asia/Colombo, 2016-05-31T18:30:00Z, 2016-06-30T18:30:00Z",
        "Pacific/Fiji, 2016-05-31T12:00:00Z, 2016-06-30T12:00:00Z"
    })
    void it_holds_from_midnight_to_midnight_of_the_npo(String zone, Instant begins, Instant ends) {
        var delegation = delegation(Set.of(Act.ENDORSE), Set.of(), zone);

        assertThat(delegation.covers(PROJECT, Act.ENDORSE, begins.minusNanos(1)))
                .isFalse();
        assertThat(delegation.covers(PROJECT, Act.ENDORSE, begins)).isTrue();
        assertThat(delegation.covers(PROJECT, Act.ENDORSE, ends.minusNanos(1))).isTrue();
        assertThat(delegation.covers(PROJECT, Act.ENDORSE, ends)).isFalse();
    }

    /// The Islamic Republic of Iran moved its clocks at the midnight that began 21 March 2016: that day began at one.
    @Test
    void a_day_without_a_midnight_begins_with_its_first_instant() {
        var scope = new Scope(Set.of(Act.SUBMIT), Set.of(), LocalDate.of(2016, 3, 1), LocalDate.of(2016, 3, 20));
        var delegation = delegation(scope, "Asia/Tehran");

        assertThat(delegation.ends()).isEqualTo(Instant.parse("2016-03-20T20:30:00Z"));
    }

    @Test
    void it_covers_the_named_projects_and_acts_only() {
        var delegation = delegation(Set.of(Act.SUBMIT), Set.of(PROJECT), "Asia/Tokyo");

        assertThat(delegation.covers(PROJECT, Act.SUBMIT, MIDST)).isTrue();
        assertThat(delegation.covers(PROJECT, Act.ENDORSE, MIDST)).isFalse();
        assertThat(delegation.covers("22-CL-15-GE-WSP-A", Act.SUBMIT, MIDST)).isFalse();
    }

    @Test
    void a_revoked_one_covers_nothing_and_is_revoked_once() {
        var delegation = delegation(Set.of(Act.SUBMIT), Set.of(), "Asia/Tokyo");

        delegation.revoke(MIDST);

        assertThat(delegation.covers(PROJECT, Act.SUBMIT, MIDST)).isFalse();
        assertThatThrownBy(() -> delegation.revoke(MIDST)).isInstanceOf(Refusal.class);
    }

    private static Delegation delegation(Set<Act> acts, Set<String> projects, String zone) {
        return delegation(new Scope(acts, projects, FIRST, LAST), zone);
    }

    private static Delegation delegation(Scope scope, String zone) {
        var officer = TestOfficers.liaison("LK");
        return new Delegation(UUID.randomUUID(), officer, officer, scope, ZoneId.of(zone), MIDST);
    }
}

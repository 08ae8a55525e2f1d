package org.convoke.nomination.web;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent;
import org.convoke.contracts.SelectionEvent.AlternateListed;
import org.convoke.contracts.SelectionEvent.AlternateReleased;
import org.convoke.contracts.SelectionEvent.OfferDeclined;
import org.convoke.contracts.SelectionEvent.OfferExpired;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.ParticipantWithdrawn;
import org.convoke.contracts.SelectionEvent.SeatReallocated;
import org.convoke.contracts.SelectionEvent.SeatReallocationProposed;
import org.convoke.contracts.SelectionEvent.SeatVacated;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.contracts.SelectionEvent.Voice;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.testing.LocalParts;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an NPO reads about its nominee once selection has spoken.
@QuarkusTest
@WithTestResource(
        value = LocalParts.class,
        initArgs = @ResourceArg(name = "service", value = "nomination"),
        scope = TestResourceScope.GLOBAL)
class OutcomeTest {

    private static final Instant LATER = Instant.parse("2016-11-10T03:00:00Z");

    @Inject
    Published published;

    private String code;
    private Nominee nominee;
    private int version;

    @BeforeEach
    void somebody_is_nominated() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
        var id = UUID.fromString(
                Api.nominate(code, Api.nomination(1, "Perera")).extract().path("id"));
        nominee = new Nominee(id, "LK", Pool.OVERSEAS, "Nimal Perera", "perera@people.example", "Nimal Perera");
    }

    @Rule("R076")
    @Test
    void whoever_declines_has_declined_and_not_withdrawn() {
        hear(new ParticipantSelected(code, nominee, Optional.empty()));
        hear(new OfferDeclined(code, nominee, Voice.PERSON, WithdrawalReason.WORK, LATER));
        hear(new SeatVacated(code, nominee, Cause.DECLINED, LATER));
        awaitStatus("DECLINED");
    }

    @Rule("R076")
    @Test
    void whoever_did_not_answer_let_the_offer_expire() {
        hear(new ParticipantSelected(code, nominee, Optional.empty()));
        hear(new OfferExpired(code, nominee, LATER));
        hear(new SeatVacated(code, nominee, Cause.EXPIRED, LATER));
        awaitStatus("EXPIRED");
    }

    @Rule("R075")
    @Test
    void whoever_fails_to_qualify_is_disqualified() {
        hear(new ParticipantSelected(code, nominee, Optional.empty()));
        hear(new SeatVacated(code, nominee, Cause.DISQUALIFIED, LATER));
        awaitStatus("DISQUALIFIED");
    }

    @Rule("R113")
    @Test
    void whoever_was_not_there_is_a_no_show() {
        hear(new ParticipantSelected(code, nominee, Optional.empty()));
        hear(new SeatVacated(code, nominee, Cause.NO_SHOW, LATER));
        awaitStatus("NO_SHOW");
    }

    @Rule("R111")
    @Test
    void a_withdrawal_is_one_whatever_follows_about_the_seat() {
        hear(new ParticipantSelected(code, nominee, Optional.empty()));
        hear(new ParticipantWithdrawn(code, nominee, WithdrawalReason.VISA, LATER));
        hear(new SeatVacated(code, nominee, Cause.WITHDRAWN, LATER));
        awaitStatus("WITHDRAWN");
    }

    @Test
    void whoever_waited_until_the_start_is_released() {
        hear(new AlternateListed(code, nominee, 1));
        awaitStatus("ALTERNATE");
        hear(new AlternateReleased(code, nominee, LATER));
        awaitStatus("RELEASED");
    }

    @Rule("R082")
    @Test
    void an_alternate_is_selected_when_a_seat_that_nobody_had_is_theirs_and_not_before() {
        hear(new AlternateListed(code, nominee, 1));
        hear(new SeatReallocationProposed(code, nominee, Set.of("MN"), LATER));
        awaitStatus("ALTERNATE");
        hear(new SeatReallocated(code, nominee, Optional.empty()));
        awaitStatus("SELECTED");
    }

    private void hear(SelectionEvent event) {
        published.publish(event, ++version, UUID.randomUUID());
    }

    private void awaitStatus(String status) {
        await().untilAsserted(() -> Api.npo("lk")
                .get("api/nominations/{id}", nominee.nomination())
                .then()
                .body("status", equalTo(status)));
    }
}

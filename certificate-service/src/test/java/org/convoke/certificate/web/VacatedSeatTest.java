package org.convoke.certificate.web;

import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.present;
import static org.convoke.certificate.web.Api.record;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.SeatVacated;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.Test;

/// The sheet follows who really takes part, through the real parts.
@QuarkusTest
class VacatedSeatTest {

    private static final Instant LATELY = Instant.parse("2016-12-01T00:00:00Z");

    @Inject
    Kafka kafka;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạnh");
    private final Nominee asha = nominee("IN", "Asha Rao");

    @Rule("R113")
    @Test
    void who_never_answered_is_off_the_sheet_and_a_no_show_stays_on_it() {
        TestClock.set(Instant.parse("2016-12-06T08:00:00Z"));
        kafka.tell(
                tokyo(code),
                new ParticipantSelected(code, hanh, Optional.empty()),
                new ParticipantSelected(code, asha, Optional.empty()));
        awaitParticipants(code, 2);

        kafka.tell(
                new SeatVacated(code, asha, Cause.NO_SHOW, LATELY), new SeatVacated(code, hanh, Cause.EXPIRED, LATELY));

        awaitParticipants(code, 1);
        record(code, "day-2", List.of(present(asha))).statusCode(200);
        record(code, "day-2", List.of(present(hanh))).statusCode(422).body("rule", equalTo("R117"));
    }
}

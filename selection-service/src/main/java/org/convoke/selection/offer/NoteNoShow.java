package org.convoke.selection.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.selection.Rounds;
import org.convoke.selection.VacateSeat;

/// Somebody was missing at a session. Who misses all of the first day is a no-show (R113).
@ApplicationScoped
public class NoteNoShow {

    private final Rounds rounds;
    private final Offers offers;
    private final VacateSeat vacateSeat;
    private final Clock clock;

    NoteNoShow(Rounds rounds, Offers offers, VacateSeat vacateSeat, Clock clock) {
        this.rounds = rounds;
        this.offers = offers;
        this.vacateSeat = vacateSeat;
        this.clock = clock;
    }

    @Transactional
    public void note(AttendanceRecorded recorded) {
        if (recorded.present() || offers.to(recorded.nomination()).isEmpty()) {
            return;
        }
        var round = rounds.locked(recorded.project());
        var firstDay = round.terms().firstDay().orElse(Set.of());
        var offer = offers.get(recorded.project(), recorded.nomination());
        if (firstDay.contains(recorded.session()) && offer.miss(recorded.session(), firstDay)) {
            vacateSeat.vacate(round, recorded.nomination(), Cause.NO_SHOW, clock.instant());
        }
    }
}

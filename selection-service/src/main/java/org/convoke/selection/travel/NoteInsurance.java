package org.convoke.selection.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.convoke.selection.travel.TravelRefused.DatesReversed;
import org.convoke.webkit.Refusal;

/// The Secretariat has secured a participant's insurance (R088). One that does not suffice is noted too and leaves the
/// task open.
@ApplicationScoped
public class NoteInsurance {

    private final Travellers travellers;

    NoteInsurance(Travellers travellers) {
        this.travellers = travellers;
    }

    @Transactional
    public void note(String project, UUID nomination, Insurance insurance) {
        if (insurance.to().isBefore(insurance.from())) {
            throw Refusal.because(new DatesReversed());
        }
        travellers.locked(project, nomination, Optional.empty()).trip().insure(insurance);
    }
}

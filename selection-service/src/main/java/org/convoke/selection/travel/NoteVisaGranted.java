package org.convoke.selection.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A participant has the visa for the host country; its fee is borne by the participant or the country (R091).
@ApplicationScoped
public class NoteVisaGranted {

    private final Travellers travellers;

    NoteVisaGranted(Travellers travellers) {
        this.travellers = travellers;
    }

    /// @param onBehalfOf the country whose NPO says so; empty when the Secretariat does
    @Transactional
    public void note(String project, UUID nomination, LocalDate grantedOn, Optional<String> onBehalfOf) {
        travellers.locked(project, nomination, onBehalfOf).trip().grantVisa(grantedOn);
    }
}

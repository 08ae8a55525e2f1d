package org.convoke.nomination.npo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.convoke.nomination.npo.NpoChange.Kind;
import org.convoke.nomination.npo.NpoRefused.OwnRole;
import org.convoke.nomination.npo.Officer.Appointment;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;

/// An officer's name, address or role changes. Nobody changes their own role, and the office is never left without
/// a Director or Liaison Officer.
@ApplicationScoped
public class EditOfficer {

    private final EntityManager entities;
    private final Npos npos;
    private final RevokeDelegation revoke;
    private final History history;

    EditOfficer(EntityManager entities, Npos npos, RevokeDelegation revoke, History history) {
        this.entities = entities;
        this.npos = npos;
        this.revoke = revoke;
        this.history = history;
    }

    @Transactional
    public Officer edit(Steward steward, String subject, Appointment appointment, String ifMatch) {
        npos.open(steward.country());
        var officer = npos.officer(steward.country(), subject);
        EntityTag.require(ifMatch, officer.version());
        npos.requireFreeAddress(appointment.email(), subject);
        if (officer.role() != appointment.role()) {
            leaveRole(steward, officer, appointment.role());
        }
        officer.edit(appointment);
        entities.flush();
        history.note(steward, Kind.OFFICER_EDITED, subject, officer.state());
        return officer;
    }

    private void leaveRole(Steward steward, Officer officer, Officer.Role next) {
        if (steward.id().equals(officer.subject())) {
            throw Refusal.because(new OwnRole());
        }
        if (!next.headsOffice()) {
            npos.requireAnotherHead(officer);
        }
        revoke.all(steward, officer);
    }
}

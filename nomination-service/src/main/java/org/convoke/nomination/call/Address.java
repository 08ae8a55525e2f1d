package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Npo;
import org.convoke.nomination.npo.Npos;

/// Turns a notification into what the other contexts are told, with the offices it is addressed to (R129).
@ApplicationScoped
class Address {

    private final Npos npos;

    Address(Npos npos) {
        this.npos = npos;
    }

    List<Npo> npos(Set<String> countries) {
        return npos.of(countries);
    }

    ProjectNotified notified(ProjectNotification project) {
        var notice = project.notice();
        return new ProjectNotified(
                project.code(),
                notice.reference(),
                notice.title(),
                notice.issuedOn(),
                notice.startsOn(),
                notice.endsOn(),
                notice.venue(),
                notice.hostCountries(),
                notice.modality(),
                notice.implementingOrganisations(),
                npos.of(notice.invited()),
                notice.overseasSeats(),
                notice.localSeats(),
                notice.closesAt(),
                notice.zone().getId(),
                notice.office(),
                notice.criteria(),
                notice.policy(),
                notice.sessions(),
                notice.guide());
    }
}

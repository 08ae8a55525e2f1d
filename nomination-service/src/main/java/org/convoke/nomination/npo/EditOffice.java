package org.convoke.nomination.npo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.nomination.npo.NpoChange.Kind;
import org.convoke.webkit.EntityTag;

/// An NPO goes by another name or is written to at another address; notifications published from now on use it.
@ApplicationScoped
public class EditOffice {

    private final Npos npos;
    private final History history;

    EditOffice(Npos npos, History history) {
        this.npos = npos;
        this.history = history;
    }

    @Transactional
    public NpoOffice edit(Steward steward, String name, String email, String ifMatch) {
        var office = npos.open(steward.country());
        EntityTag.require(ifMatch, office.version());
        office.edit(name, email);
        npos.flush();
        history.note(steward, Kind.OFFICE_EDITED, office.country(), office.state());
        return office;
    }
}

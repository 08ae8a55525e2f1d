package org.convoke.nomination.web.office;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.convoke.nomination.npo.Delegation.Act;
import org.convoke.nomination.npo.Officer.Role;
import org.convoke.nomination.npo.RecordAccess;
import org.convoke.nomination.npo.Steward;
import org.convoke.nomination.web.draft.Field.Choice;
import org.convoke.nomination.web.screen.Fields;
import org.convoke.nomination.web.screen.Shown;
import org.convoke.nomination.web.screen.Typed;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;

/// The page of an NPO's office, read or shown again when something was not done.
@RequestScoped
public class OfficeScreen {
    private final OfficeSheets sheets;
    private final RecordAccess access;
    private final Caller caller;
    private final Told told;

    OfficeScreen(OfficeSheets sheets, RecordAccess access, Caller caller, Told told) {
        this.sheets = sheets;
        this.access = access;
        this.caller = caller;
        this.told = told;
    }

    /// @param typed what was not taken
    record Office(OfficeSheet sheet, List<Choice> roles, List<Choice> acts, Typed typed, Optional<String> refusal)
            implements TemplateInstance {}

    String show(String country) {
        return show(country, Typed.nothing(), Optional.empty());
    }

    /// Changes something about the records that the caller may change, and goes back to the page.
    RestResponse<String> change(
            String country, MultivaluedMap<String, String> sent, String done, BiConsumer<Steward, Fields> change) {
        var typed = new Typed(sent);
        access.requireReader(caller, country);
        try {
            change.accept(access.steward(caller, country), new Fields(typed));
            return told.then("/nominations/npos/" + country, done);
        } catch (Refusal refusal) {
            return Shown.again(show(country, typed, Optional.of(refusal.reason().detail())), refusal);
        }
    }

    private String show(String country, Typed typed, Optional<String> refusal) {
        var roles = Choice.of(Role.values());
        return new Office(sheets.of(country), roles, Choice.of(Act.values()), typed, refusal).render();
    }
}

package org.convoke.nomination.web.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.convoke.nomination.npo.Delegation.Act;
import org.convoke.nomination.npo.Delegation.Scope;
import org.convoke.nomination.npo.IssueDelegation;
import org.convoke.nomination.npo.RevokeDelegation;
import org.convoke.nomination.web.screen.FieldRefused.NoSuchChoice;
import org.convoke.nomination.web.screen.FieldRefused.StillEmpty;
import org.convoke.nomination.web.screen.Fields;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// Under which a designated officer acts for their NPO (Q3): issued and revoked by its office.
@Path("/npos/{country}/delegations")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DelegationPages {
    private static final Pattern CODE = Pattern.compile("\\d{2}-[A-Z]{2}-\\d{2}-[A-Z]{2}-[A-Z]{3}-[A-Z]");

    private final OfficeScreen screen;
    private final IssueDelegation issue;
    private final RevokeDelegation revoke;

    DelegationPages(OfficeScreen screen, IssueDelegation issue, RevokeDelegation revoke) {
        this.screen = screen;
        this.issue = issue;
        this.revoke = revoke;
    }

    @POST
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<String> issue(String country, MultivaluedMap<String, String> sent) {
        return screen.change(
                country,
                sent,
                "The delegation is issued.",
                (steward, fields) ->
                        issue.issue(steward, fields.text("officer"), fields.optional("issuer"), scope(fields)));
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<String> revoke(String country, UUID id, MultivaluedMap<String, String> sent) {
        return screen.change(
                country,
                sent,
                "The delegation is revoked.",
                (steward, fields) -> revoke.revoke(steward, id, fields.etag()));
    }

    private static Scope scope(Fields fields) {
        var acts = fields.choices("acts", Act.class);
        if (acts.isEmpty()) {
            throw Refusal.because(new StillEmpty("acts"));
        }
        return new Scope(acts, projects(fields), day(fields, "beginsOn"), day(fields, "endsOn"));
    }

    private static LocalDate day(Fields fields, String name) {
        return fields.date(name).orElseThrow(() -> Refusal.because(new StillEmpty(name)));
    }

    /// Codes with spaces or commas between them.
    private static Set<String> projects(Fields fields) {
        var codes = fields.optional("projects").stream()
                .flatMap(text -> Pattern.compile("[\\s,]+").splitAsStream(text))
                .collect(Collectors.toSet());
        if (!codes.stream().allMatch(code -> CODE.matcher(code).matches())) {
            throw Refusal.because(new NoSuchChoice("projects"));
        }
        return codes;
    }
}

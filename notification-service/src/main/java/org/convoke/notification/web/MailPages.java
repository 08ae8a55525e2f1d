package org.convoke.notification.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.mail.MailState;
import org.convoke.notification.web.MailResource.Outcome;
import org.convoke.notification.web.MailResource.Reason;
import org.convoke.notification.web.MailResource.Row;
import org.convoke.notification.web.MailResource.View;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.ShownAgain;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;

/// Everything that was told: to whom, when, why, with which words; and what is to be done where a mail went astray.
@Path("/mails")
@Produces(MediaType.TEXT_HTML)
public class MailPages {
    private static final String WHY = "Give a reason: it is kept with your name.";

    private final MailResource mails;
    private final Caller caller;
    private final Told told;

    MailPages(MailResource mails, Caller caller, Told told) {
        this.mails = mails;
        this.caller = caller;
        this.told = told;
    }

    /// @param reads whether the reader may see letters; operators see that they went, not what they say
    record Found(MailSearch search, List<MailState> states, Page<Row> page, boolean reads)
            implements TemplateInstance {}

    /// @param acts whether the reader may do something about it
    record Letter(View view, boolean acts, Optional<String> problem) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.OPERATOR})
    public String found(@Valid @BeanParam MailSearch search, @BeanParam PageRequest asked) {
        var reads = caller.is(Roles.SECRETARIAT) || caller.is(Roles.AUDITOR);
        return new Found(search, List.of(MailState.values()), mails.mails(search, asked), reads).render();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String letter(UUID id) {
        return letter(id, Optional.empty()).render();
    }

    @POST
    @Path("{id}/outcome")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<String> settle(
            UUID id, @FormParam("accepted") boolean accepted, @FormParam("reason") String reason) {
        if (reason.isBlank()) return again(id);
        mails.settle(id, new Outcome(accepted, reason.strip()));
        return told.then("/notifications/mails/" + id, accepted ? "Noted as sent." : "It goes out again.");
    }

    @POST
    @Path("{id}/again")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<String> sendAgain(UUID id, @FormParam("reason") String reason) {
        if (reason.isBlank()) return again(id);
        var copy = mails.sendAgain(id, new Reason(reason.strip())).getEntity();
        return told.then("/notifications/mails/" + copy.id(), "The same words go out once more; this is the new mail.");
    }

    private RestResponse<String> again(UUID id) {
        return ShownAgain.with(letter(id, Optional.of(WHY)));
    }

    private Letter letter(UUID id, Optional<String> problem) {
        return new Letter(mails.mail(id), caller.is(Roles.SECRETARIAT), problem);
    }
}

package org.convoke.notification.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.convoke.notification.mail.OptionalMails;
import org.convoke.notification.preference.Unsubscribe;

/// Where `List-Unsubscribe` leads: mail programs send the form themselves (RFC 8058), people press a button. Looking at
/// the page changes nothing.
@Path("/unsubscribe/{mail}/{secret}")
@Produces(MediaType.TEXT_HTML)
public class UnsubscribePages {

    private final OptionalMails mails;
    private final Unsubscribe unsubscribe;

    UnsubscribePages(OptionalMails mails, Unsubscribe unsubscribe) {
        this.mails = mails;
        this.unsubscribe = unsubscribe;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance unsubscribe(String recipient, boolean done);

        private Templates() {}
    }

    @GET
    @PermitAll
    public String show(UUID mail, String secret) {
        return Templates.unsubscribe(mails.at(mail, secret).recipient(), false).render();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.WILDCARD)
    public String unsubscribe(UUID mail, String secret) {
        unsubscribe.unsubscribe(mail, secret);
        return Templates.unsubscribe(mails.at(mail, secret).recipient(), true).render();
    }
}

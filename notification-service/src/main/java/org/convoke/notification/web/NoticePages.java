package org.convoke.notification.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.mail.OptionalMails;
import org.convoke.notification.preference.FollowLink;
import org.convoke.notification.preference.Rhythm;
import org.convoke.webkit.screen.ShownAgain;
import org.jboss.resteasy.reactive.RestResponse;

/// Where `List-Unsubscribe` and the links of optional notices lead: mail programs send the form themselves (RFC 8058),
/// people without an account say how often they want such notices, or read one. Looking changes nothing.
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class NoticePages {

    private final OptionalMails mails;
    private final FollowLink link;

    NoticePages(OptionalMails mails, FollowLink link) {
        this.mails = mails;
        this.link = link;
    }

    /// @param address of the page
    /// @param kept whether that was chosen just now
    record Choice(String address, String recipient, Rhythm now, boolean kept, Optional<String> problem)
            implements TemplateInstance {}

    @GET
    @Path("/unsubscribe/{mail}/{secret}")
    @PermitAll
    public String show(UUID mail, String secret) {
        return page(mail, secret, false, Optional.empty()).render();
    }

    /// One click, as mail programs send it.
    @POST
    @Path("/unsubscribe/{mail}/{secret}")
    @PermitAll
    @Consumes(MediaType.WILDCARD)
    public String unsubscribe(UUID mail, String secret) {
        link.choose(mail, secret, Rhythm.NEVER);
        return page(mail, secret, true, Optional.empty()).render();
    }

    @POST
    @Path("/unsubscribe/{mail}/{secret}/rhythm")
    @PermitAll
    public RestResponse<String> choose(UUID mail, String secret, @FormParam("rhythm") String rhythm) {
        var wanted = PreferenceForm.rhythm(rhythm);
        if (wanted.isEmpty()) {
            return ShownAgain.with(page(mail, secret, false, Optional.of(PreferenceForm.NO_RHYTHM)));
        }
        link.choose(mail, secret, wanted.get());
        return RestResponse.ok(page(mail, secret, true, Optional.empty()).render());
    }

    /// An optional notice, at the address that its digest has.
    @GET
    @Path("/notices/{mail}/{secret}")
    @PermitAll
    public RestResponse<String> notice(UUID mail, String secret) {
        return RestResponse.ResponseBuilder.ok(mails.html(mail, secret))
                .header("Content-Security-Policy", MailResource.LETTERS_ONLY)
                .build();
    }

    private Choice page(UUID mail, String secret, boolean kept, Optional<String> problem) {
        var now = link.wishes(mail, secret).rhythm();
        var address = "/notifications/unsubscribe/" + mail + "/" + secret;
        return new Choice(address, mails.at(mail, secret).recipient(), now, kept, problem);
    }
}

package org.convoke.certificate.web.personal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.convoke.certificate.Courses;
import org.convoke.certificate.pass.PassRefused.NoPass;
import org.convoke.certificate.pass.RenewPass;
import org.convoke.certificate.web.Audience;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// The address of a participant's page, for those whom the person asks when it was lost or has fallen into other hands.
@Path("/api/projects/{code}/participants/{nomination}/link")
public class PassResource {

    private final Courses courses;
    private final Audience audience;
    private final RenewPass renewPass;

    PassResource(Courses courses, Audience audience, RenewPass renewPass) {
        this.courses = courses;
        this.audience = audience;
        this.renewPass = renewPass;
    }

    /// Sends the person another address; all earlier ones lead nowhere from now on.
    @POST
    @Idempotent
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<Void> renew(String code, UUID nomination) {
        courses.named(code).participants().stream()
                .filter(one -> one.nomination().equals(nomination))
                .filter(one -> audience.isOwnOrAll(one.nominee().country()))
                .findFirst()
                .orElseThrow(() -> Refusal.because(new NoPass(nomination)));
        renewPass.renew(code, nomination);
        return RestResponse.noContent();
    }
}

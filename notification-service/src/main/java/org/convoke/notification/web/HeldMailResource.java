package org.convoke.notification.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.convoke.notification.mail.MailAct.Motive;
import org.convoke.notification.mail.ReleaseMails;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// Mails that wait until somebody has looked at them: `GET /api/mails?state=HELD` lists them.
@Path("/api/held-mails")
public class HeldMailResource {

    private final ReleaseMails release;
    private final Caller caller;

    HeldMailResource(ReleaseMails release, Caller caller) {
        this.release = release;
        this.caller = caller;
    }

    /// @param seen how many mails were looked at: if it is not the number that is held, nothing goes out
    @Schema(name = "HeldMailRelease")
    public record Release(
            @NotNull @Pattern(regexp = FeedPages.PROJECT) String project,
            @NotEmpty Set<@Pattern(regexp = "[a-z/-]{1,80}") String> templates,
            @NotNull @Min(1) Integer seen,
            @NotBlank @Size(max = 2000) String reason) {}

    @Schema(name = "HeldMailsReleased")
    public record Released(int mails) {}

    @POST
    @Path("/release")
    @Idempotent
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(summary = "Sends the held mails of a project, all at once")
    public RestResponse<Released> release(@NotNull @Valid Release asked) {
        var motive = new Motive(caller.name(), asked.reason());
        var released = release.release(asked.project(), asked.templates(), asked.seen(), motive);
        return RestResponse.ok(new Released(released));
    }
}

package org.convoke.notification.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.feed.Feed;
import org.convoke.notification.mail.Mail;
import org.convoke.notification.mail.MailState;
import org.convoke.notification.mail.Mails;
import org.convoke.notification.mail.Role;
import org.convoke.webkit.Page;
import org.convoke.webkit.Roles;

/// What was written to whom, and whether it has gone out.
@Path("/api/mails")
public class MailResource {

    private final Mails mails;
    private final Feed feed;

    MailResource(Mails mails, Feed feed) {
        this.mails = mails;
        this.feed = feed;
    }

    public record Row(
            UUID id,
            String project,
            String template,
            String recipient,
            Role role,
            String subject,
            MailState state,
            Instant queuedAt,
            Optional<Instant> sentAt) {

        static Row of(Mail mail) {
            return new Row(
                    mail.id(),
                    mail.project(),
                    mail.template(),
                    mail.recipient(),
                    mail.role(),
                    mail.letter().subject(),
                    mail.state(),
                    mail.queuedAt(),
                    mail.sentAt());
        }
    }

    public record View(@JsonUnwrapped Row mail, String text) {}

    /// @param project only mails about it
    /// @param after `next` of the page before
    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public Page<Row> mails(
            @QueryParam("project") @Pattern(regexp = Cursors.PROJECT) String project,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var rows = feed.after(Mail.class, Cursors.position(after), Optional.ofNullable(project), limit + 1);
        return Page.of(rows, limit, mail -> mail.position().cursor()).map(Row::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public View mail(UUID id) {
        return mails.findByIdOptional(id)
                .map(mail -> new View(Row.of(mail), mail.letter().text()))
                .orElseThrow(() -> new NotFoundException("There is no such mail."));
    }
}

package org.convoke.notification.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.mail.Mail;
import org.convoke.notification.mail.MailState;
import org.convoke.notification.mail.Mails;
import org.convoke.notification.mail.Role;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Roles;

/// What was written to whom, and whether it has gone out.
@Path("/api/mails")
public class MailResource {

    private final Mails mails;
    private final FeedPages feed;

    MailResource(Mails mails, FeedPages feed) {
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
    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public Page<Row> mails(
            @QueryParam("project") @Pattern(regexp = FeedPages.PROJECT) String project, @BeanParam PageRequest asked) {
        return feed.read(Mail.class, Mail::position, project, asked).map(Row::of);
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

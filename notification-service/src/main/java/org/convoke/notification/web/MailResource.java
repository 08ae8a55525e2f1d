package org.convoke.notification.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.Language;
import org.convoke.notification.mail.CollectedMails;
import org.convoke.notification.mail.Mail;
import org.convoke.notification.mail.MailAct;
import org.convoke.notification.mail.MailAct.Motive;
import org.convoke.notification.mail.MailActs;
import org.convoke.notification.mail.MailState;
import org.convoke.notification.mail.Mails;
import org.convoke.notification.mail.Role;
import org.convoke.notification.mail.SendAgain;
import org.convoke.notification.mail.SettleMail;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// What was written to whom, and whether it has gone out.
@Path("/api/mails")
public class MailResource {

    static final String LETTERS_ONLY = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    private final Mails mails;
    private final MailActs acts;
    private final FeedPages feed;
    private final SettleMail settle;
    private final SendAgain again;
    private final CollectedMails collected;
    private final Caller caller;

    MailResource(
            Mails mails,
            MailActs acts,
            FeedPages feed,
            SettleMail settle,
            SendAgain again,
            CollectedMails collected,
            Caller caller) {
        this.mails = mails;
        this.acts = acts;
        this.feed = feed;
        this.settle = settle;
        this.again = again;
        this.collected = collected;
        this.caller = caller;
    }

    /// @param event why it was written
    /// @param againOf the first of the mails with these words, when somebody had them sent again
    @Schema(name = "MailRow")
    public record Row(
            UUID id,
            UUID event,
            Optional<UUID> againOf,
            String project,
            String template,
            int templateVersion,
            Language language,
            String recipient,
            Role role,
            String subject,
            MailState state,
            Optional<String> lastReply,
            Instant queuedAt,
            Optional<Instant> sentAt) {

        static Row of(Mail mail) {
            return new Row(
                    mail.id(),
                    mail.order().event(),
                    mail.againOf(),
                    mail.order().project(),
                    mail.order().template(),
                    mail.letter().version(),
                    mail.letter().language(),
                    mail.recipient(),
                    mail.order().role(),
                    mail.letter().subject(),
                    mail.state(),
                    mail.lastReply(),
                    mail.queuedAt(),
                    mail.sentAt());
        }
    }

    /// @param acts what people did about it, oldest first
    /// @param digest the mail that told it, when its recipient wants notices together
    public record View(@JsonUnwrapped Row mail, String text, List<Done> acts, Optional<UUID> digest) {}

    public record Done(MailAct.Act act, String actor, String reason, Instant at) {
        static Done of(MailAct act) {
            return new Done(act.act(), act.actor(), act.reason(), act.at());
        }
    }

    /// @param reason kept with the caller's name
    @Schema(name = "MailReason")
    public record Reason(@NotBlank @Size(max = 2000) String reason) {}

    /// @param accepted whether the mail server has taken the mail; if not, it goes out again
    @Schema(name = "MailOutcome")
    public record Outcome(
            @NotNull Boolean accepted,
            @NotBlank @Size(max = 2000) String reason) {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.OPERATOR})
    public Page<Row> mails(@Valid @BeanParam MailSearch search, @BeanParam PageRequest asked) {
        return feed.read(Mail.class, Mail::position, search.wanted(), asked).map(Row::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public View mail(UUID id) {
        return view(found(id));
    }

    @GET
    @Path("/{id}/html")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    @Operation(summary = "The letter as its recipient sees it")
    public RestResponse<String> html(UUID id) {
        return ResponseBuilder.ok(found(id).letter().html())
                .header("Content-Security-Policy", LETTERS_ONLY)
                .build();
    }

    @POST
    @Path("/{id}/outcome")
    @Idempotent
    @RolesAllowed({Roles.SECRETARIAT, Roles.OPERATOR})
    @Operation(summary = "Says what became of a mail that is UNKNOWN")
    public RestResponse<Row> settle(UUID id, @NotNull @Valid Outcome outcome) {
        return RestResponse.ok(Row.of(settle.settle(id, outcome.accepted(), motive(outcome.reason()))));
    }

    @POST
    @Path("/{id}/again")
    @Idempotent
    @RolesAllowed({Roles.SECRETARIAT, Roles.OPERATOR})
    @Operation(summary = "Sends the same words once more, as a new mail")
    public RestResponse<Row> sendAgain(UUID id, @NotNull @Valid Reason reason) {
        return RestResponse.status(Status.CREATED, Row.of(again.send(id, motive(reason.reason()))));
    }

    private Mail found(UUID id) {
        return mails.findByIdOptional(id).orElseThrow(() -> new NotFoundException("There is no such mail."));
    }

    private View view(Mail mail) {
        var done = acts.about(mail.id()).stream().map(Done::of).toList();
        return new View(Row.of(mail), mail.letter().text(), done, collected.digestOf(mail.id()));
    }

    private Motive motive(String reason) {
        return new Motive(caller.name(), reason);
    }
}

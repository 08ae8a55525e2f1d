package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.convoke.contracts.Policy.AttachmentKind;
import org.convoke.nomination.attachment.AttachFile;
import org.convoke.nomination.attachment.Attachment;
import org.convoke.nomination.attachment.AttachmentDownload;
import org.convoke.nomination.attachment.AttachmentRefused.UnknownAttachment;
import org.convoke.nomination.attachment.Attachments;
import org.convoke.nomination.attachment.FetchAttachment;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.webkit.Caller;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;
import org.convoke.webkit.PlaceInTime;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Files circulated with a notification (R030, R130): attached by the Secretariat, fetched by those invited.
@Path("/api/projects/{code}/attachments")
public class AttachmentResource {

    private static final String FILE_NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\.pdf";
    private static final String PDF = "application/pdf";

    /// @param size in bytes
    /// @param sha256 of the content in hexadecimal
    @Schema(name = "Attachment")
    public record View(String name, AttachmentKind kind, int size, String sha256, Instant uploadedAt, String etag) {

        static View of(Attachment attachment) {
            return new View(
                    attachment.name(),
                    attachment.kind(),
                    attachment.size(),
                    attachment.digest(),
                    attachment.uploadedAt(),
                    EntityTag.of(attachment.version()));
        }
    }

    /// @param country of the NPO; absent for the Secretariat
    /// @param sha256 of what was fetched
    @Schema(name = "Download")
    public record Fetched(Optional<String> country, String account, String name, Instant at, String sha256) {

        static Fetched of(AttachmentDownload download) {
            return new Fetched(
                    download.country(),
                    download.downloadedBy(),
                    download.name(),
                    download.downloadedAt(),
                    download.digest());
        }
    }

    private final ProjectNotifications projects;
    private final Attachments attachments;
    private final AttachFile attach;
    private final FetchAttachment fetch;
    private final Pages pages;
    private final Audience audience;
    private final Caller caller;

    AttachmentResource(
            ProjectNotifications projects,
            Attachments attachments,
            AttachFile attach,
            FetchAttachment fetch,
            Pages pages,
            Audience audience,
            Caller caller) {
        this.projects = projects;
        this.attachments = attachments;
        this.attach = attach;
        this.fetch = fetch;
        this.pages = pages;
        this.audience = audience;
        this.caller = caller;
    }

    /// A new file, or with `If-Match` a new content of one.
    @PUT
    @Path("{name}")
    @Consumes(PDF)
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<View> attach(
            String code,
            @Pattern(regexp = FILE_NAME) String name,
            @NotNull @QueryParam("kind") AttachmentKind kind,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull byte[] file) {
        var view = View.of(attach.attach(code, name, kind, file, caller.id(), ifMatch));
        return ResponseBuilder.ok(view).header("ETag", view.etag()).build();
    }

    /// None for an NPO that is not invited.
    @GET
    @RolesAllowed({
        Roles.SECRETARIAT,
        Roles.SECRETARY_GENERAL,
        Roles.AUDITOR,
        Roles.NPO_OFFICER,
        Roles.NPO_SYSTEM,
        Roles.HOST
    })
    public List<View> list(String code) {
        var reader = audience.reader();
        var concerns = reader.concerns(projects.get(code, reader.drafts()));
        return (concerns ? attachments.of(code) : List.<Attachment>of())
                .stream().map(View::of).toList();
    }

    /// Each download is on record.
    @GET
    @Path("{name}")
    @Produces(PDF)
    @RolesAllowed({
        Roles.SECRETARIAT,
        Roles.SECRETARY_GENERAL,
        Roles.AUDITOR,
        Roles.NPO_OFFICER,
        Roles.NPO_SYSTEM,
        Roles.HOST
    })
    public RestResponse<byte[]> fetch(String code, @Pattern(regexp = FILE_NAME) String name) {
        var file = fetch.fetch(code, name, audience.reader());
        return ResponseBuilder.ok(file.content())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Content-Security-Policy", "sandbox")
                .header("Cache-Control", "private, no-store")
                .header("ETag", EntityTag.of(file.attachment().version()))
                .build();
    }

    /// Who has fetched it, the latest first.
    @GET
    @Path("{name}/downloads")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public Page<Fetched> downloads(
            String code, @Pattern(regexp = FILE_NAME) String name, @BeanParam PageRequest asked) {
        var attachment = attachments.named(code, name).orElseThrow(() -> Refusal.because(new UnknownAttachment(name)));
        return pages.read(
                        asked,
                        PlaceInTime::parse,
                        download -> download.place().text(),
                        (place, most) -> attachments.downloadsOf(attachment, place, most))
                .map(Fetched::of);
    }
}

package org.convoke.nomination.web.editor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.convoke.contracts.Policy.AttachmentKind;
import org.convoke.nomination.attachment.AttachFile;
import org.convoke.nomination.attachment.Attachments;
import org.convoke.webkit.Caller;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// What is circulated with a notification (R030), chosen on its page.
@Path("/projects/{code}/attachments")
@Produces(MediaType.TEXT_HTML)
public class AttachmentPages {
    private static final int LONGEST = 96;

    private final AttachFile attach;
    private final Attachments attachments;
    private final Caller caller;
    private final Told told;

    AttachmentPages(AttachFile attach, Attachments attachments, Caller caller, Told told) {
        this.attach = attach;
        this.attachments = attachments;
        this.caller = caller;
        this.told = told;
    }

    /// A file of a name that is there already takes its place.
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<String> attach(
            String code, @RestForm("kind") AttachmentKind kind, @RestForm("file") FileUpload file) {
        var name = name(file);
        var etag = attachments
                .named(code, name)
                .map(kept -> EntityTag.of(kept.version()))
                .orElse(null);
        attach.attach(code, name, kind, content(file), caller.id(), etag);
        return told.then("/nominations/projects/" + code, "The file goes out with the notification.");
    }

    /// As the API has names: letters, digits and little else.
    private static String name(FileUpload file) {
        var plain = file.fileName().replaceFirst("(?i)\\.pdf$", "").replaceAll("[^A-Za-z0-9._-]+", "-");
        var begun = plain.matches("[A-Za-z0-9].*") ? plain : "file" + plain;
        return begun.substring(0, Math.min(begun.length(), LONGEST)) + ".pdf";
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.convoke.nomination.dossier.FileKind;
import org.convoke.nomination.dossier.FileState;
import org.convoke.nomination.dossier.ReadFile;
import org.convoke.nomination.dossier.RemoveFile;
import org.convoke.nomination.dossier.StoreFile;
import org.convoke.nomination.dossier.StoredFile;
import org.convoke.nomination.dossier.StoredFiles;
import org.convoke.nomination.dossier.Upload;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The files of a nomination; the content of a medical certificate is for [MedicalResource] to give out.
@Path("/api")
public class FileResource {

    @Schema(name = "DossierFile")
    public record View(
            UUID id,
            FileKind kind,
            String name,
            String type,
            int size,
            boolean late,
            Instant uploadedAt,
            FileState state) {

        static View of(StoredFile file) {
            return new View(
                    file.id(),
                    file.kind(),
                    file.name(),
                    file.type().media(),
                    file.size(),
                    file.isLate(),
                    file.uploadedAt(),
                    file.state());
        }
    }

    private final DossierAccess access;
    private final StoredFiles files;
    private final StoreFile store;
    private final ReadFile read;
    private final RemoveFile remove;

    FileResource(DossierAccess access, StoredFiles files, StoreFile store, ReadFile read, RemoveFile remove) {
        this.access = access;
        this.files = files;
        this.store = store;
        this.read = read;
        this.remove = remove;
    }

    /// The file is the body; its name comes in `Content-Disposition`.
    @POST
    @Idempotent
    @Path("/nominations/{id}/documents/{kind}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> upload(
            UUID id,
            FileKind kind,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.WILDCARD,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    Upload body) {
        var view = View.of(store.store(access.nomination(id).id(), kind, body, access.by()));
        return ResponseBuilder.<View>created(URI.create("api/nominations/%s/documents/%s".formatted(id, view.id())))
                .entity(view)
                .build();
    }

    @GET
    @Path("/nominations/{id}/documents")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<View> list(UUID id) {
        return files.of(access.nomination(id).id()).stream().map(View::of).toList();
    }

    /// Answered as what it is; bytes as such are declared, because only one type has its writer chosen at build time.
    @GET
    @Path("/nominations/{id}/documents/{file}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<byte[]> download(UUID id, UUID file) {
        var found = files.getOpen(access.nomination(id).id(), file);
        return Download.of(read.read(id, file), found.type(), found.name());
    }

    @DELETE
    @Path("/nominations/{id}/documents/{file}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public void delete(UUID id, UUID file) {
        remove.remove(access.nomination(id).id(), file);
    }
}

package org.convoke.nomination.web.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.dossier.Channel;
import org.convoke.nomination.dossier.CloseTask;
import org.convoke.nomination.dossier.FileKind;
import org.convoke.nomination.dossier.NoteChannel;
import org.convoke.nomination.dossier.RemoveFile;
import org.convoke.nomination.dossier.StoreFile;
import org.convoke.nomination.dossier.Upload;
import org.convoke.nomination.web.DossierAccess;
import org.convoke.nomination.web.screen.FieldRefused.StillEmpty;
import org.convoke.nomination.web.screen.Fields;
import org.convoke.nomination.web.screen.Typed;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// The papers of a nomination: handed in, taken back, announced by post or fax, and noted as come.
@Path("/nominations/{id}")
@Produces(MediaType.TEXT_HTML)
public class PaperPages {
    private final NominationScreen screen;
    private final StoreFile store;
    private final RemoveFile remove;
    private final NoteChannel note;
    private final CloseTask close;
    private final DossierAccess access;

    PaperPages(
            NominationScreen screen,
            StoreFile store,
            RemoveFile remove,
            NoteChannel note,
            CloseTask close,
            DossierAccess access) {
        this.screen = screen;
        this.store = store;
        this.remove = remove;
        this.note = note;
        this.close = close;
        this.access = access;
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<String> upload(UUID id, @RestForm("kind") String kind, @RestForm("file") FileUpload file) {
        var typed = Typed.of("kind", kind);
        return screen.act(
                id,
                typed,
                "The file has come.",
                () -> store.store(id, new Fields(typed).choice("kind", FileKind.class), read(file), access.by()));
    }

    @POST
    @Path("/files/{file}/removal")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<String> remove(UUID id, UUID file) {
        return screen.act(id, Typed.nothing(), "The file is removed.", () -> remove.remove(id, file));
    }

    @POST
    @Path("/channels")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<String> send(UUID id, MultivaluedMap<String, String> sent) {
        var typed = new Typed(sent);
        var fields = new Fields(typed);
        return screen.act(id, typed, "It is noted how the document is sent.", () -> {
            var document = fields.choice("document", DocumentKind.class);
            note.note(id, document, fields.choice("channel", Channel.class), access.by());
        });
    }

    @POST
    @Path("/postal-tasks/{task}/receipt")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<String> received(UUID id, UUID task) {
        return screen.act(id, Typed.nothing(), "It is noted that it came.", () -> close.close(id, task, access.by()));
    }

    /// @throws Refusal when no file was chosen
    private static Upload read(FileUpload file) {
        if (file == null || file.fileName().isEmpty()) {
            throw Refusal.because(new StillEmpty("file"));
        }
        try {
            return new Upload(file.fileName(), file.contentType(), Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

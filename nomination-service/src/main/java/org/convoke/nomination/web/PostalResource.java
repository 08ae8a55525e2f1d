package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.dossier.Channel;
import org.convoke.nomination.dossier.CloseTask;
import org.convoke.nomination.dossier.DocumentChannel;
import org.convoke.nomination.dossier.DocumentChannels;
import org.convoke.nomination.dossier.NoteChannel;
import org.convoke.nomination.dossier.PostalTask;
import org.convoke.nomination.dossier.PostalTasks;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// Documents that come by fax or post, and what is still awaited (R056, R061 to R063).
@Path("/api")
public class PostalResource {

    public record Sent(@NotNull Channel channel) {}

    @Schema(name = "DocumentChannel")
    public record ChannelView(DocumentKind document, Channel channel, Instant notedAt) {

        static ChannelView of(DocumentChannel channel) {
            return new ChannelView(channel.document(), channel.channel(), channel.notedAt());
        }
    }

    @Schema(name = "PostalTask")
    public record TaskView(
            UUID id,
            DocumentKind document,
            PostalTask.Kind kind,
            Instant openedAt,
            Optional<Instant> closedAt,
            Optional<String> closedBy) {

        static TaskView of(PostalTask task) {
            return new TaskView(
                    task.id(), task.document(), task.kind(), task.openedAt(), task.closedAt(), task.closedBy());
        }
    }

    private final DossierAccess access;
    private final DocumentChannels channels;
    private final PostalTasks tasks;
    private final NoteChannel note;
    private final CloseTask close;

    PostalResource(
            DossierAccess access, DocumentChannels channels, PostalTasks tasks, NoteChannel note, CloseTask close) {
        this.access = access;
        this.channels = channels;
        this.tasks = tasks;
        this.note = note;
        this.close = close;
    }

    @PUT
    @Path("/nominations/{id}/channels/{document}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<ChannelView> send(UUID id, DocumentKind document, @NotNull @Valid Sent body) {
        note.note(access.nomination(id).id(), document, body.channel(), access.by());
        return channels(id);
    }

    @GET
    @Path("/nominations/{id}/channels")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<ChannelView> channels(UUID id) {
        return channels.of(access.nomination(id).id()).stream()
                .map(ChannelView::of)
                .toList();
    }

    @GET
    @Path("/nominations/{id}/postal-tasks")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<TaskView> tasks(UUID id) {
        return tasks.of(access.nomination(id).id()).stream().map(TaskView::of).toList();
    }

    /// The Secretariat notes that the paper has come.
    @POST
    @Idempotent
    @Path("/nominations/{id}/postal-tasks/{task}/receipt")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<TaskView> received(UUID id, UUID task) {
        return RestResponse.ok(TaskView.of(close.close(access.nomination(id).id(), task, access.by())));
    }

    /// To print, cut out and glue to the back of a photograph (R063).
    @GET
    @Path("/nominations/{id}/photo-label")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public String label(UUID id) {
        var nomination = access.nomination(id);
        return PhotoLabel.html(nomination.candidate().name(), nomination.country(), nomination.project());
    }
}

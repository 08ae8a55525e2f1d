package org.convoke.notification.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.notification.webhook.CreateWebhook;
import org.convoke.notification.webhook.Deliveries;
import org.convoke.notification.webhook.EditWebhook;
import org.convoke.notification.webhook.EnableWebhook;
import org.convoke.notification.webhook.RemoveWebhook;
import org.convoke.notification.webhook.RotateSecret;
import org.convoke.notification.webhook.Webhook;
import org.convoke.notification.webhook.Webhooks;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The addresses at which an NPO's systems want to be told; its officers look after them (R049).
@Path("/api/webhooks")
public class WebhookResource {

    /// @param types CloudEvents types to be told of; all without
    /// @param contact a mail address to write to when the webhook had to be disabled
    @Schema(name = "WebhookTerms")
    public record Terms(
            @NotBlank @Size(max = 2000) String url,
            Optional<Set<@NotBlank String>> types,
            @NotBlank @Email @Size(max = 254) String contact) {

        Webhook.Terms terms() {
            return new Webhook.Terms(url, types.orElse(Set.of()), contact);
        }
    }

    /// @param rotatingUntil both secrets sign until then
    /// @param waiting events that are still to be sent
    /// @param secret shown once, when it was drawn
    @Schema(name = "Webhook")
    public record View(
            UUID id,
            String url,
            Set<String> types,
            String contact,
            Webhook.State state,
            Instant createdAt,
            Optional<Instant> rotatingUntil,
            Optional<Instant> disabledAt,
            Optional<String> disabledBecause,
            long waiting,
            Optional<String> secret) {}

    private static final String ANY = "/{id}";

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final CreateWebhook create;
    private final EditWebhook edit;
    private final RemoveWebhook remove;
    private final RotateSecret rotate;
    private final EnableWebhook enable;
    private final OwnNpo npo;

    WebhookResource(
            Webhooks webhooks,
            Deliveries deliveries,
            CreateWebhook create,
            EditWebhook edit,
            RemoveWebhook remove,
            RotateSecret rotate,
            EnableWebhook enable,
            OwnNpo npo) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.create = create;
        this.edit = edit;
        this.remove = remove;
        this.rotate = rotate;
        this.enable = enable;
        this.npo = npo;
    }

    @GET
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<View> list() {
        return webhooks.of(npo.country()).stream()
                .map(webhook -> view(webhook, Optional.empty()))
                .toList();
    }

    /// The answer holds the signing secret; it is shown this once, also when the request is repeated.
    @POST
    @Idempotent(shownOnce = true)
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<View> create(@NotNull @Valid Terms body) {
        var created = create.create(npo.country(), body.terms());
        var view = view(created.webhook(), Optional.of(created.secret().text()));
        return tagged(RestResponse.Status.CREATED, view, created.webhook());
    }

    @GET
    @Path(ANY)
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> get(UUID id) {
        return tagged(webhooks.get(npo.country(), id));
    }

    @PUT
    @Path(ANY)
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<View> edit(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Terms body) {
        return tagged(edit.edit(npo.country(), id, body.terms(), ifMatch));
    }

    @DELETE
    @Path(ANY)
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<Void> remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        remove.remove(npo.country(), id, ifMatch);
        return RestResponse.noContent();
    }

    /// A new signing secret, shown this once; the old one signs as well for some time.
    @POST
    @Path(ANY + "/secrets")
    @Idempotent(shownOnce = true)
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<View> rotate(UUID id, @HeaderParam("If-Match") String ifMatch) {
        var rotated = rotate.rotate(npo.country(), id, ifMatch);
        var view = view(rotated.webhook(), Optional.of(rotated.secret().text()));
        return tagged(RestResponse.Status.CREATED, view, rotated.webhook());
    }

    /// The old secret signs no more.
    @DELETE
    @Path(ANY + "/secrets/old")
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<View> endRotation(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(rotate.end(npo.country(), id, ifMatch));
    }

    @POST
    @Path(ANY + "/enablement")
    @Idempotent
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<View> enable(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(enable.enable(npo.country(), id, ifMatch));
    }

    private View view(Webhook webhook, Optional<String> secret) {
        var terms = webhook.terms();
        return new View(
                webhook.id(),
                terms.url(),
                terms.types(),
                terms.contact(),
                webhook.state(),
                webhook.createdAt(),
                webhook.rotatingUntil(),
                webhook.disabledAt(),
                webhook.disabledBecause(),
                deliveries.waiting(webhook.id()),
                secret);
    }

    private RestResponse<View> tagged(Webhook webhook) {
        return tagged(RestResponse.Status.OK, view(webhook, Optional.empty()), webhook);
    }

    private static RestResponse<View> tagged(RestResponse.Status status, View view, Webhook webhook) {
        return ResponseBuilder.create(status, view)
                .header("ETag", EntityTag.of(webhook.version()))
                .build();
    }
}

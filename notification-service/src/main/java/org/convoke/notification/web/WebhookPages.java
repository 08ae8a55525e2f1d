package org.convoke.notification.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.notification.web.DeliveryResource.Replay;
import org.convoke.notification.web.WebhookResource.Terms;
import org.convoke.notification.web.WebhookResource.View;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.ShownAgain;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;

/// An NPO's webhooks, for its officers: where they lead, how they fare, and what to do when one was away.
@Path("/webhooks")
@Produces(MediaType.TEXT_HTML)
public class WebhookPages {
    private static final String ADDRESS = "/notifications/webhooks";

    private final WebhookResource webhooks;
    private final DeliveryResource deliveries;
    private final Told told;

    WebhookPages(WebhookResource webhooks, DeliveryResource deliveries, Told told) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.told = told;
    }

    /// What somebody typed, to be shown again when it is refused.
    record Typed(String url, String contact, String types) {
        Set<String> kinds() {
            return Arrays.stream(types.split("[\\s,]+"))
                    .filter(kind -> !kind.isEmpty())
                    .collect(Collectors.toSet());
        }
    }

    record Webhooks(List<View> all, Typed typed, Optional<String> problem) implements TemplateInstance {}

    /// @param etag of what is shown; an act upon something else is refused
    record One(View webhook, String etag, List<DeliveryResource.Row> attempts, Optional<String> problem)
            implements TemplateInstance {}

    /// The signing secret is on this page and never again.
    record Secret(View webhook) implements TemplateInstance {}

    @GET
    @RolesAllowed(Roles.NPO_OFFICER)
    public String webhooks() {
        return new Webhooks(webhooks.list(), new Typed("", "", ""), Optional.empty()).render();
    }

    @POST
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<String> create(
            @FormParam("url") String url, @FormParam("contact") String contact, @FormParam("types") String types) {
        var typed = new Typed(url.strip(), contact.strip(), types.strip());
        if (typed.url.isEmpty() || !typed.contact.contains("@")) {
            return again(typed, "Give the address that is called, and an e-mail address to write to when it fails.");
        }
        try {
            var kinds = typed.kinds();
            var terms = new Terms(typed.url, kinds.isEmpty() ? Optional.empty() : Optional.of(kinds), typed.contact);
            var created = webhooks.create(terms).getEntity();
            return RestResponse.ok(new Secret(created).render());
        } catch (Refusal refusal) {
            return again(typed, refusal.reason().detail());
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.NPO_OFFICER)
    public String one(UUID id) {
        return one(id, Optional.empty()).render();
    }

    /// @param act what is to be done with it, as the buttons of its page say
    @POST
    @Path("{id}")
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<String> act(
            UUID id, @FormParam("act") String act, @FormParam("etag") String etag, @FormParam("from") String from) {
        try {
            return switch (act) {
                case "test" -> done(id, () -> deliveries.test(id), "A test event is on its way.");
                case "enable" -> done(id, () -> webhooks.enable(id, etag), "Enabled; what it missed follows.");
                case "end-rotation" -> done(id, () -> webhooks.endRotation(id, etag), "The old secret signs no more.");
                case "replay" ->
                    done(id, () -> deliveries.replay(id, since(from)), "It is sent again, with the same ids.");
                case "rotate" ->
                    RestResponse.ok(new Secret(webhooks.rotate(id, etag).getEntity()).render());
                case "remove" -> {
                    webhooks.remove(id, etag);
                    yield told.then(ADDRESS, "The webhook is removed.");
                }
                default -> refused(id, "Nothing is done by that name.");
            };
        } catch (Refusal refusal) {
            return refused(id, refusal.reason().detail());
        } catch (DateTimeParseException noDay) {
            return refused(id, "Give the day as in 2026-05-24.");
        }
    }

    private RestResponse<String> done(UUID id, Runnable act, String words) {
        act.run();
        return told.then(ADDRESS + "/" + id, words);
    }

    private static Replay since(String day) {
        return new Replay(
                LocalDate.parse(day.strip()).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private RestResponse<String> again(Typed typed, String problem) {
        return ShownAgain.with(new Webhooks(webhooks.list(), typed, Optional.of(problem)));
    }

    private RestResponse<String> refused(UUID id, String problem) {
        return ShownAgain.with(one(id, Optional.of(problem)));
    }

    private One one(UUID id, Optional<String> problem) {
        var shown = webhooks.get(id);
        var attempts = deliveries.attempts(id, new PageRequest(null, null)).items();
        return new One(shown.getEntity(), shown.getHeaderString("ETag"), attempts, problem);
    }
}

package org.convoke.notification.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.webhook.Attempts;
import org.convoke.notification.webhook.LoggedAttempt;
import org.convoke.notification.webhook.ReplayEvents;
import org.convoke.notification.webhook.TestWebhook;
import org.convoke.notification.webhook.Webhooks;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/// What a webhook was sent, and what is to be sent once more.
@Path("/api/webhooks/{id}")
public class DeliveryResource {

    /// @param attempt 1 for the first of this event
    /// @param millis how long it took; without while it is under way
    /// @param status of the answer; without when there was none
    /// @param answer how it began, or why there was none
    @Schema(name = "WebhookAttempt")
    public record Row(
            UUID event,
            String type,
            String project,
            int attempt,
            Instant beganAt,
            Optional<Long> millis,
            Optional<Integer> status,
            Optional<String> answer) {

        static Row of(LoggedAttempt attempt) {
            return new Row(
                    attempt.event(),
                    attempt.type(),
                    attempt.project(),
                    attempt.attempt(),
                    attempt.beganAt(),
                    attempt.millis(),
                    attempt.status(),
                    attempt.answer());
        }
    }

    @Schema(name = "WebhookTest")
    public record Test(UUID event) {}

    /// @param from events told since then are sent again
    @Schema(name = "WebhookReplay")
    public record Replay(@NotNull Instant from) {}

    @Schema(name = "WebhookReplayed")
    public record Replayed(long events) {}

    private final Webhooks webhooks;
    private final Attempts attempts;
    private final TestWebhook test;
    private final ReplayEvents replay;
    private final Pages pages;
    private final OwnNpo npo;

    DeliveryResource(
            Webhooks webhooks, Attempts attempts, TestWebhook test, ReplayEvents replay, Pages pages, OwnNpo npo) {
        this.webhooks = webhooks;
        this.attempts = attempts;
        this.test = test;
        this.replay = replay;
        this.pages = pages;
        this.npo = npo;
    }

    /// The newest first.
    @GET
    @Path("/attempts")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public Page<Row> attempts(UUID id, @BeanParam PageRequest asked) {
        var webhook = webhooks.get(npo.country(), id);
        return pages.read(
                        asked,
                        Long::valueOf,
                        attempt -> Long.toString(attempt.id()),
                        (place, most) -> attempts.of(webhook, place.orElse(Long.MAX_VALUE), most))
                .map(Row::of);
    }

    /// Sends a test event, once.
    @POST
    @Path("/tests")
    @Idempotent
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<Test> test(UUID id) {
        return ResponseBuilder.create(Status.ACCEPTED, new Test(test.test(npo.country(), id)))
                .build();
    }

    /// Sends again what was told since some moment, with the same ids.
    @POST
    @Path("/replays")
    @Idempotent
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<Replayed> replay(UUID id, @NotNull @Valid Replay body) {
        var events = replay.replay(npo.country(), id, body.from());
        return ResponseBuilder.create(Status.ACCEPTED, new Replayed(events)).build();
    }
}

package org.convoke.notification.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.Optional;
import org.convoke.notification.feed.CloudEvent;
import org.convoke.notification.feed.FeedRefused.NoPlace;
import org.convoke.notification.feed.FeedSettings;
import org.convoke.notification.feed.PartnerEvent;
import org.convoke.notification.feed.PartnerEvents;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Everything that an NPO may see, for its systems: page by page from any place on, or as a stream (R049).
@Path("/api/feed")
public class FeedResource {

    /// @param next where to go on, now or later; also after the last page
    /// @param more whether there is more already
    @Schema(name = "FeedPage")
    public record Events(List<CloudEvent> items, String next, boolean more) {}

    private final PartnerEvents feed;
    private final FeedSettings settings;
    private final FeedStreams streams;
    private final OwnNpo npo;
    private final JsonWebToken token;

    FeedResource(PartnerEvents feed, FeedSettings settings, FeedStreams streams, OwnNpo npo, JsonWebToken token) {
        this.feed = feed;
        this.settings = settings;
        this.streams = streams;
        this.npo = npo;
        this.token = token;
    }

    @GET
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public Events events(
            @QueryParam("after") @Parameter(description = "`next` of the page before; without it the feed starts")
                    String after,
            @QueryParam("limit") @Parameter(description = "How many events at most") Integer limit) {
        var place = place("after", after);
        var most = limit(limit);
        var rows = feed.after(npo.country(), place, most + 1);
        var shown = rows.subList(0, Math.min(most, rows.size()));
        var next = shown.isEmpty() ? place : shown.getLast().seq();
        return new Events(
                shown.stream().map(PartnerEvent::event).toList(), Long.toString(next), rows.size() > shown.size());
    }

    /// Server-sent events; each has its place as `id`, so that a client which lost its line goes on where it was. The
    /// stream ends with the token that opened it.
    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public void stream(
            @HeaderParam("Last-Event-ID") String last,
            @QueryParam("after") @Parameter(description = "For clients that cannot send `Last-Event-ID`") String after,
            @Context SseEventSink sink,
            @Context Sse sse) {
        var place = last == null ? place("after", after) : place("Last-Event-ID", last);
        streams.open(npo.country(), place, token.getExpirationTime(), sink, sse);
    }

    private int limit(Integer asked) {
        var limit = Optional.ofNullable(asked).orElse(settings.page());
        if (limit < 1 || limit > settings.page()) {
            throw new BadRequestException("limit: a number from 1 to %d.".formatted(settings.page()));
        }
        return limit;
    }

    private static long place(String field, String text) {
        if (text == null || text.isBlank()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,18}")) {
            throw Refusal.because(new NoPlace(field));
        }
        return Long.parseLong(text);
    }
}

package org.convoke.notification.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.feed.Feed;
import org.convoke.notification.feed.JournalEntry;
import org.convoke.webkit.Page;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Everything that happened, as CloudEvents in order of receipt.
@Path("/api/events")
public class EventResource {

    private final Feed feed;

    EventResource(Feed feed) {
        this.feed = feed;
    }

    /// @param aggregateversion counts the events of one source and project
    public record Event(
            String specversion,
            UUID id,
            String source,
            String type,
            String subject,
            Instant time,
            long aggregateversion,
            @Schema(implementation = Object.class) JsonNode data) {

        static Event of(JournalEntry entry) {
            return new Event(
                    "1.0",
                    entry.id(),
                    entry.producer().source(),
                    entry.type(),
                    entry.project(),
                    entry.occurredAt(),
                    entry.version(),
                    entry.payload());
        }
    }

    /// @param project only events about it
    /// @param after `next` of the page before
    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public Page<Event> events(
            @QueryParam("project") @Pattern(regexp = Cursors.PROJECT) String project,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var entries = feed.after(JournalEntry.class, Cursors.position(after), Optional.ofNullable(project), limit + 1);
        return Page.of(entries, limit, entry -> entry.position().cursor()).map(Event::of);
    }
}

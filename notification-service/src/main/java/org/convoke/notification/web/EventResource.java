package org.convoke.notification.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.convoke.notification.feed.JournalEntry;
import org.convoke.notification.feed.Wanted;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Everything that happened, as CloudEvents in order of receipt.
@Path("/api/events")
public class EventResource {

    private final FeedPages feed;

    EventResource(FeedPages feed) {
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
    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public Page<Event> events(
            @QueryParam("project") @Pattern(regexp = FeedPages.PROJECT) String project, @BeanParam PageRequest asked) {
        var wanted = new Wanted().and("project =", project);
        return feed.read(JournalEntry.class, JournalEntry::position, wanted, asked)
                .map(Event::of);
    }
}

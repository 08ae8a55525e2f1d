package org.convoke.eventing.web;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.convoke.eventing.Stirrings;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Tells an open page that something happened to its project, and nothing else: the page asks for what it shows, and
/// whoever may no longer see it is refused there. What was missed while the line was cut is told on reconnecting.
@Path("/live/{project}")
public class LiveStream {

    private final Stirrings stirrings;
    private final Duration every;
    private final Duration life;

    LiveStream(
            Stirrings stirrings,
            @ConfigProperty(name = "convoke.live.every") Duration every,
            @ConfigProperty(name = "convoke.live.life") Duration life) {
        this.stirrings = stirrings;
        this.every = every;
        this.life = life;
    }

    /// Ends after a while, so that a session that ended meanwhile is noticed; browsers come back by themselves.
    @GET
    @Operation(hidden = true)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<String> changes(String project) {
        return Multi.createFrom()
                .ticks()
                .every(every)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(_ -> stirrings.of(project))
                .skip()
                .repetitions()
                .map(String::valueOf)
                .select()
                .first(life);
    }
}

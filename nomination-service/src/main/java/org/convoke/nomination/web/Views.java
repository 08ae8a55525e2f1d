package org.convoke.nomination.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.Warning;
import org.convoke.nomination.Warnings;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.duplicate.Hints;
import org.convoke.webkit.EntityTag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Shows nominations, and with a single one its entity tag.
@ApplicationScoped
public class Views {

    private final ProjectNotifications projects;
    private final Warnings warnings;
    private final Hints hints;
    private final Clock clock;

    Views(ProjectNotifications projects, Warnings warnings, Hints hints, Clock clock) {
        this.projects = projects;
        this.warnings = warnings;
        this.hints = hints;
        this.clock = clock;
    }

    /// In a list, without warnings.
    NominationView row(Nomination nomination) {
        var notice = projects.get(nomination.project(), true).notice();
        return NominationView.of(nomination, notice, clock.instant(), List.of());
    }

    RestResponse<NominationView> ok(Nomination nomination) {
        return answer(ResponseBuilder.ok(), nomination);
    }

    RestResponse<NominationView> answer(ResponseBuilder<NominationView> response, Nomination nomination) {
        return response.header("ETag", EntityTag.of(nomination.version()))
                .entity(view(nomination))
                .build();
    }

    private NominationView view(Nomination nomination) {
        var notice = projects.get(nomination.project(), true).notice();
        return NominationView.of(nomination, notice, clock.instant(), warnings(nomination, notice));
    }

    /// What is to be known about it as long as something can be done about it.
    public List<Warning> warnings(Nomination nomination, Notice notice) {
        return nomination.keys().isPresent() && nomination.status().open()
                ? Stream.concat(warnings.about(nomination, notice).stream(), hints.about(nomination).stream())
                        .toList()
                : List.of();
    }
}

package org.convoke.nomination.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.call.Notice.Signatory;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.ProjectStatus;
import org.convoke.webkit.EntityTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// A notification as it stands now.
///
/// @param issue 1 is the first, each revision counts one more (R002)
/// @param replacementOnly whether nominations are only taken in place of recalled or withdrawn ones
/// @param etag to be sent as `If-Match` with a change
@Schema(name = "Project")
public record ProjectView(
        String code,
        ProjectStatus status,
        int issue,
        Instant closesAt,
        LocalDate announceBy,
        boolean replacementOnly,
        Optional<Signed> signature,
        String etag,
        Notice notification) {

    /// @param account that signed
    public record Signed(Signatory signatory, String account, Instant at) {}

    static ProjectView of(ProjectNotification project) {
        var notice = project.notice();
        return new ProjectView(
                project.code(),
                project.status(),
                project.revision() + 1,
                notice.closesAt(),
                notice.announceBy(),
                project.isReplacementOnly(),
                project.signature().map(given -> new Signed(given.signatory(), given.account(), given.at())),
                EntityTag.of(project.version()),
                notice);
    }

    static RestResponse<ProjectView> answer(ProjectNotification project) {
        var view = of(project);
        return ResponseBuilder.ok(view).header("ETag", view.etag()).build();
    }
}

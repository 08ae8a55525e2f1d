package org.convoke.nomination.web.editor;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.convoke.nomination.call.CancelProject;
import org.convoke.nomination.call.CountryTallies;
import org.convoke.nomination.call.CountryTally;
import org.convoke.nomination.call.PostponeProject;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.call.ProjectStatus;
import org.convoke.nomination.web.screen.Fields;
import org.convoke.nomination.web.screen.Shown;
import org.convoke.nomination.web.screen.Typed;
import org.convoke.printing.Wording;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;

/// A project that is out is postponed or cancelled, with what follows from it told before.
@Path("/projects/{code}/call-off")
@Produces(MediaType.TEXT_HTML)
public class CallOffPages {

    private final ProjectNotifications projects;
    private final CountryTallies tallies;
    private final PostponeProject postpone;
    private final CancelProject cancel;
    private final Told told;

    CallOffPages(
            ProjectNotifications projects,
            CountryTallies tallies,
            PostponeProject postpone,
            CancelProject cancel,
            Told told) {
        this.projects = projects;
        this.tallies = tallies;
        this.postpone = postpone;
        this.cancel = cancel;
        this.told = told;
    }

    /// @param nominated people, by the NPOs of `countries`
    record CallOff(
            ProjectNotification project,
            String etag,
            String dates,
            int invited,
            int nominated,
            int countries,
            boolean postpones,
            boolean cancels,
            Typed typed,
            Optional<String> refusal)
            implements TemplateInstance {}

    @GET
    @RolesAllowed(Roles.SECRETARIAT)
    public String page(String code) {
        return shown(code, Typed.nothing(), Optional.empty());
    }

    @POST
    @Path("/postponement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<String> postpone(String code, MultivaluedMap<String, String> sent) {
        return act(code, sent, "Postponed. Everybody concerned is told.", fields -> {
            var startsOn = fields.date("startsOn");
            postpone.postpone(code, fields.text("reason"), startsOn, fields.date("endsOn"), fields.etag());
        });
    }

    @POST
    @Path("/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<String> cancel(String code, MultivaluedMap<String, String> sent) {
        return act(
                code,
                sent,
                "Cancelled. Everybody concerned is told.",
                fields -> cancel.cancel(code, fields.text("reason"), fields.etag()));
    }

    @FunctionalInterface
    private interface Act {
        void with(Fields fields);
    }

    private RestResponse<String> act(String code, MultivaluedMap<String, String> sent, String done, Act act) {
        var typed = new Typed(sent);
        try {
            act.with(new Fields(typed));
            return told.then("/nominations/projects/" + code, done);
        } catch (Refusal refusal) {
            return Shown.again(shown(code, typed, Optional.of(refusal.reason().detail())), refusal);
        }
    }

    private static boolean can(ProjectNotification project, ProjectStatus next) {
        return project.status().next().contains(next);
    }

    private String shown(String code, Typed typed, Optional<String> refusal) {
        var project = projects.get(code, true);
        var notice = project.notice();
        var sent = tallies.of(code).values();
        return new CallOff(
                        project,
                        EntityTag.of(project.version()),
                        Wording.dates(notice.startsOn(), notice.endsOn()),
                        notice.invited().size(),
                        sent.stream().mapToInt(CountryTally::nominated).sum(),
                        sent.size(),
                        can(project, ProjectStatus.POSTPONED),
                        can(project, ProjectStatus.CANCELLED),
                        typed,
                        refusal)
                .render();
    }
}

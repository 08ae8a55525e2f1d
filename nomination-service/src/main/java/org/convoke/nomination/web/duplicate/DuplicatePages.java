package org.convoke.nomination.web.duplicate;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.duplicate.Duplicates;
import org.convoke.nomination.duplicate.JudgeDuplicate;
import org.convoke.nomination.duplicate.JudgeDuplicate.Finding;
import org.convoke.nomination.duplicate.Judgement;
import org.convoke.nomination.duplicate.Pair;
import org.convoke.nomination.web.screen.Fields;
import org.convoke.nomination.web.screen.Shown;
import org.convoke.nomination.web.screen.Typed;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;

/// Pairs of nominations that look like one person, the surest first, and what the Secretariat finds out about each.
@Path("/projects/{code}/duplicates")
@Produces(MediaType.TEXT_HTML)
public class DuplicatePages {

    private static final int REASON = 500;

    private final ProjectNotifications projects;
    private final Duplicates duplicates;
    private final JudgeDuplicate judge;
    private final Caller caller;
    private final Told told;

    DuplicatePages(
            ProjectNotifications projects, Duplicates duplicates, JudgeDuplicate judge, Caller caller, Told told) {
        this.projects = projects;
        this.duplicates = duplicates;
        this.judge = judge;
        this.caller = caller;
        this.told = told;
    }

    record Pairs(String code, String title, List<Row> rows, boolean judges, Optional<String> refusal)
            implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String page(String code) {
        return shown(code, Map.of(), Optional.empty());
    }

    /// @param seen what the sender has read about the pair
    @POST
    @Path("/judgements")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<String> judge(
            String code,
            @NotNull @FormParam("one") UUID one,
            @NotNull @FormParam("other") UUID other,
            MultivaluedMap<String, String> sent) {
        var typed = new Typed(sent);
        var fields = new Fields(typed);
        var pair = new Pair(one, other);
        try {
            requireSeen(code, pair, typed.text("seen").orElse(""));
            var verdict = fields.choice("verdict", Judgement.Verdict.class);
            judge.judge(code, new Finding(pair, verdict, fields.text("reason", REASON)), caller.name());
            return told.then(
                    "/nominations/projects/%s/duplicates".formatted(code), "Judged. It is kept with your name.");
        } catch (Refusal refusal) {
            var reason = Map.of(pair, typed.text("reason").orElse(""));
            return Shown.again(shown(code, reason, Optional.of(refusal.reason().detail())), refusal);
        }
    }

    private void requireSeen(String code, Pair pair, String seen) {
        var now = duplicates.in(code).stream()
                .filter(found -> Row.pair(found).equals(pair))
                .findFirst()
                .map(Row::seen)
                .orElse("");
        if (!now.equals(seen)) throw Refusal.because(new JudgedMeanwhile());
    }

    private String shown(String code, Map<Pair, String> typed, Optional<String> refusal) {
        var notice = projects.get(code, true).notice();
        var rows = duplicates.in(code).stream()
                .map(found -> Row.of(found, notice.zone(), typed))
                .toList();
        return new Pairs(code, notice.title(), rows, caller.is(Roles.SECRETARIAT), refusal).render();
    }
}

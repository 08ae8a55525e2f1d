package org.convoke.selection.web.bench.decision;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.List;
import org.convoke.selection.AnnounceRound;
import org.convoke.selection.Candidates;
import org.convoke.selection.RehearseAnnouncement;
import org.convoke.selection.web.Bureau;
import org.convoke.selection.web.bench.Acts;
import org.convoke.selection.web.bench.RoundSheet;
import org.convoke.selection.web.bench.RoundSheets;
import org.convoke.selection.web.bench.Typed;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// Who will be told what; then it is told, to everybody at once (R073, R074).
@Path("/rounds/{code}/announcement")
@Produces(MediaType.TEXT_HTML)
public class AnnouncementPages {

    private final RoundSheets sheets;
    private final Candidates candidates;
    private final AnnounceRound announceRound;
    private final RehearseAnnouncement rehearseAnnouncement;
    private final Bureau bureau;
    private final Acts acts;
    private final Clock clock;

    AnnouncementPages(
            RoundSheets sheets,
            Candidates candidates,
            AnnounceRound announceRound,
            RehearseAnnouncement rehearseAnnouncement,
            Bureau bureau,
            Acts acts,
            Clock clock) {
        this.sheets = sheets;
        this.candidates = candidates;
        this.announceRound = announceRound;
        this.rehearseAnnouncement = rehearseAnnouncement;
        this.bureau = bureau;
        this.acts = acts;
        this.clock = clock;
    }

    /// @param rehearsal what would be told now; empty where nothing can be announced
    record Announcing(RoundSheet sheet, AnnouncementSheet announcement, Typed typed, List<String> rehearsal)
            implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String show(@PathParam("code") String code) {
        return page(code, Typed.NOTHING).render();
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> announce(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        var said = new AnnouncementForm(new Fields(form));
        return acts.run(
                () -> announceRound.announce(code, form.getFirst("etag"), said.said(), bureau.officer()),
                "/selection/rounds/%s/announcement".formatted(code),
                "Announced. Everybody is being told.",
                problem -> page(code, Typed.refused("announcement", form, problem)));
    }

    private Announcing page(String code, Typed typed) {
        var sheet = sheets.of(code);
        var slate = candidates.of(code);
        var announcement = AnnouncementSheet.of(sheet.round(), slate, clock.instant());
        var rehearsal = announcement.obstacle().isPresent() ? List.<String>of() : rehearsal(code);
        return new Announcing(sheet, announcement, typed.named(slate), rehearsal);
    }

    private List<String> rehearsal(String code) {
        try {
            return rehearseAnnouncement.rehearse(code, bureau.officer());
        } catch (Refusal _) {
            return List.of();
        }
    }
}

package org.convoke.certificate.web.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.convoke.certificate.Courses;
import org.convoke.certificate.paper.PaperVersions;
import org.convoke.certificate.paper.Papers;
import org.convoke.certificate.paper.WaivePaper;
import org.convoke.certificate.web.Audience;
import org.convoke.contracts.PaperKind;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// The papers of a project: who owes what, what came, and what is done without.
@Path("/api/projects/{code}")
public class PaperResource {

    private final Courses courses;
    private final Papers papers;
    private final PaperVersions versions;
    private final PaperAccess access;
    private final Audience audience;
    private final WaivePaper waivePaper;
    private final Caller caller;

    PaperResource(
            Courses courses,
            Papers papers,
            PaperVersions versions,
            PaperAccess access,
            Audience audience,
            WaivePaper waivePaper,
            Caller caller) {
        this.courses = courses;
        this.papers = papers;
        this.versions = versions;
        this.access = access;
        this.audience = audience;
        this.waivePaper = waivePaper;
        this.caller = caller;
    }

    /// An NPO gets those of the people it nominated.
    @GET
    @Path("/papers")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.HOST, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<PaperView.Row> papers(String code) {
        var all = papers.ofProject(code);
        return audience.sees(courses.named(code)).stream()
                .flatMap(one -> all.stream()
                        .filter(paper -> paper.nomination().equals(one.nomination()))
                        .map(paper -> PaperView.Row.of(one.nominee(), paper)))
                .toList();
    }

    @GET
    @Path("/participants/{nomination}/papers/{kind}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.HOST, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public PaperView paper(String code, UUID nomination, PaperKind kind) {
        var paper = access.readable(code, nomination, kind);
        return PaperView.of(paper, versions.of(paper));
    }

    @GET
    @Path("/participants/{nomination}/papers/{kind}/versions/{number}/file")
    @Produces("application/pdf")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.HOST, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<byte[]> file(String code, UUID nomination, PaperKind kind, int number) {
        var paper = access.readable(code, nomination, kind);
        return PdfDownload.of(versions.file(paper, number), code, kind, number);
    }

    @POST
    @Idempotent
    @Path("/participants/{nomination}/papers/{kind}/waiver")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<Void> waive(String code, UUID nomination, PaperKind kind, @Valid Waiver waiver) {
        waivePaper.waive(code, nomination, kind, waiver.reason(), caller.id());
        return RestResponse.noContent();
    }

    /// @param reason kept on record; participant and NPO are told that the paper is waived
    @Schema(name = "PaperWaiver")
    public record Waiver(@NotBlank @Size(max = 2000) String reason) {}
}

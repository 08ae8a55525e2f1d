package org.convoke.certificate.web.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convoke.certificate.paper.GuidelineIssues;
import org.convoke.certificate.paper.HandInPaper;
import org.convoke.certificate.paper.PaperRefused.GuidelinesMissing;
import org.convoke.certificate.paper.PaperVersions;
import org.convoke.certificate.paper.Papers;
import org.convoke.certificate.pass.Passes;
import org.convoke.certificate.web.personal.PersonalPage;
import org.convoke.certificate.web.personal.Typed;
import org.convoke.contracts.PaperKind;
import org.convoke.webkit.Refusal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// What a participant sends and fetches on their page about papers.
@Path("/my/{secret}")
public class MyPaperPages {

    private final PersonalPage page;
    private final Passes passes;
    private final Papers papers;
    private final PaperVersions versions;
    private final GuidelineIssues guidelines;
    private final HandInPaper handInPaper;

    MyPaperPages(
            PersonalPage page,
            Passes passes,
            Papers papers,
            PaperVersions versions,
            GuidelineIssues guidelines,
            HandInPaper handInPaper) {
        this.page = page;
        this.passes = passes;
        this.papers = papers;
        this.versions = versions;
        this.guidelines = guidelines;
        this.handInPaper = handInPaper;
    }

    @POST
    @Path("/papers/{kind}")
    @PermitAll
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> handIn(
            String secret,
            PaperKind kind,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    MultipartFormDataInput form) {
        var texts = texts(form);
        return page.act(
                secret,
                new Typed(PaperSheet.form(kind), texts),
                holder -> handInPaper.handIn(holder, kind, texts, file(form)));
    }

    @GET
    @Path("/papers/{kind}/{number}")
    @PermitAll
    @Produces("application/pdf")
    public RestResponse<byte[]> version(String secret, PaperKind kind, int number) {
        var holder = passes.holder(secret);
        var paper = papers.get(holder.nomination(), kind);
        return PdfDownload.of(versions.file(paper, number), holder.project(), kind, number);
    }

    @GET
    @Path("/guidelines")
    @PermitAll
    @Produces("application/pdf")
    public RestResponse<byte[]> guidelines(String secret) {
        var project = passes.holder(secret).project();
        return guidelines
                .get(project)
                .pdf()
                .map(pdf -> PdfDownload.guidelines(pdf, project))
                .orElseThrow(() -> Refusal.because(new GuidelinesMissing(project)));
    }

    private static Map<String, String> texts(MultipartFormDataInput form) {
        var texts = new HashMap<String, String>();
        form.getValues()
                .forEach((name, values) -> values.stream()
                        .filter(value -> !value.isFileItem())
                        .findFirst()
                        .ifPresent(value -> texts.put(name, value.getValue())));
        return texts;
    }

    /// A browser sends an empty file when none was chosen.
    private static Optional<byte[]> file(MultipartFormDataInput form) {
        return form.getValues().getOrDefault("file", List.of()).stream()
                .filter(FormValue::isFileItem)
                .findFirst()
                .map(MyPaperPages::content)
                .filter(content -> content.length > 0);
    }

    private static byte[] content(FormValue value) {
        try (var in = value.getFileItem().getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

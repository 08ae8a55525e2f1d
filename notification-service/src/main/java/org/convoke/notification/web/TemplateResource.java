package org.convoke.notification.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.convoke.notification.Language;
import org.convoke.notification.mail.MailAct.Motive;
import org.convoke.notification.template.EditTemplate;
import org.convoke.notification.template.EditedTemplate;
import org.convoke.notification.template.EditedTemplates;
import org.convoke.notification.template.PreviewTemplate;
import org.convoke.notification.template.ShippedTemplates;
import org.convoke.notification.template.TemplateKey;
import org.convoke.webkit.Caller;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// The words of each letter in each language, as they came with the platform and as the Secretariat has edited them.
@Path("/api/templates/{name}/{language}")
public class TemplateResource {

    private final ShippedTemplates shipped;
    private final EditedTemplates edited;
    private final EditTemplate edit;
    private final PreviewTemplate preview;
    private final Caller caller;

    TemplateResource(
            ShippedTemplates shipped,
            EditedTemplates edited,
            EditTemplate edit,
            PreviewTemplate preview,
            Caller caller) {
        this.shipped = shipped;
        this.edited = edited;
        this.edit = edit;
        this.preview = preview;
        this.caller = caller;
    }

    /// @param version to name in `If-Match`; 0 when nobody has edited it
    /// @param source what holds now; without one the letter goes out in English
    /// @param versions the newest first
    @Schema(name = "Template")
    public record View(String name, Language language, int version, Optional<String> source, List<Version> versions) {}

    /// @param source empty when it brought the shipped words back
    @Schema(name = "TemplateVersion")
    public record Version(int version, Optional<String> source, String author, String reason, Instant at) {
        static Version of(EditedTemplate edited) {
            return new Version(edited.version(), edited.source(), edited.author(), edited.reason(), edited.at());
        }
    }

    /// @param source in Qute; empty to bring the shipped words back
    @Schema(name = "TemplateEdit")
    public record Edit(
            Optional<@Size(min = 1, max = 20_000) String> source,
            @NotBlank @Size(max = 2000) String reason) {}

    /// @param project whose data is used; that of any without
    @Schema(name = "TemplateTrial")
    public record Trial(
            @NotBlank @Size(max = 20_000) String source,
            Optional<@Pattern(regexp = FeedPages.PROJECT) String> project) {}

    /// @param project whose data it was filled with
    @Schema(name = "TemplatePreview")
    public record Preview(String subject, String html, String text, String project, String recipient) {
        static Preview of(PreviewTemplate.Shown shown) {
            var letter = shown.letter();
            var recipient = shown.occasion().notice().recipient().name();
            var project = shown.occasion().project().code();
            return new Preview(letter.subject(), letter.html(), letter.text(), project, recipient);
        }
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public RestResponse<View> read(String name, Language language) {
        return view(new TemplateKey(name, language));
    }

    @PUT
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(summary = "Changes the words, after they were tried with past occasions and refused if they fail")
    public RestResponse<View> edit(
            String name, Language language, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Edit words) {
        var key = new TemplateKey(name, language);
        edit.edit(key, words.source(), new Motive(caller.name(), words.reason()), ifMatch);
        return view(key);
    }

    @POST
    @Path("/preview")
    @Idempotent
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(summary = "Shows words with real data; nobody gets the letter")
    public RestResponse<Preview> preview(String name, Language language, @NotNull @Valid Trial trial) {
        var key = new TemplateKey(name, language);
        return RestResponse.ok(Preview.of(preview.preview(key, trial.source(), trial.project())));
    }

    private RestResponse<View> view(TemplateKey key) {
        var words = shipped.words(key);
        var versions = edited.versions(key).stream().map(Version::of).toList();
        var version = versions.isEmpty() ? 0 : versions.getFirst().version();
        var source = versions.stream().findFirst().flatMap(Version::source).or(() -> words);
        return EntityTag.ok(new View(key.name(), key.language(), version, source, versions), version);
    }
}

package org.convoke.nomination.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.dossier.FileType;
import org.convoke.nomination.medical.DeclareHealth;
import org.convoke.nomination.medical.MedicalDeclaration;
import org.convoke.nomination.medical.MedicalDeclarations;
import org.convoke.nomination.medical.MedicalReading;
import org.convoke.nomination.medical.MedicalReading.Part;
import org.convoke.nomination.medical.MedicalReadings;
import org.convoke.nomination.medical.MedicalStatus;
import org.convoke.nomination.medical.ReadMedical;
import org.convoke.nomination.medical.Reader;
import org.convoke.nomination.web.BiodataResource.Filled;
import org.convoke.webkit.Caller;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The medical vault: NPOs write, everybody concerned sees a status, the medical checker alone reads (R039).
@Path("/api")
public class MedicalResource {

    @Schema(name = "MedicalStanding")
    public record View(MedicalStatus status, Optional<String> version, Optional<Instant> declaredAt) {}

    @Schema(name = "MedicalReading")
    public record Reading(String reader, Part part, String reason, Instant readAt) {

        static Reading of(MedicalReading reading) {
            return new Reading(reading.readerName(), reading.part(), reading.reason(), reading.readAt());
        }
    }

    private final DossierAccess access;
    private final MedicalDeclarations declarations;
    private final MedicalReadings readings;
    private final DeclareHealth declare;
    private final ReadMedical read;
    private final Caller caller;

    MedicalResource(
            DossierAccess access,
            MedicalDeclarations declarations,
            MedicalReadings readings,
            DeclareHealth declare,
            ReadMedical read,
            Caller caller) {
        this.access = access;
        this.declarations = declarations;
        this.readings = readings;
        this.declare = declare;
        this.read = read;
        this.caller = caller;
    }

    @PUT
    @Path("/nominations/{id}/medical")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> put(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Filled body) {
        var nomination = access.nomination(id).id();
        return answer(Optional.of(declare.declare(nomination, ifMatch, body.version(), body.content(), access.by())));
    }

    @GET
    @Path("/nominations/{id}/medical")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.MEDICAL_CHECKER, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> get(UUID id) {
        return answer(declarations.findByIdOptional(access.nomination(id).id()));
    }

    @GET
    @Path("/nominations/{id}/medical/declaration")
    @RolesAllowed(Roles.MEDICAL_CHECKER)
    public RestResponse<JsonNode> declaration(UUID id, @HeaderParam("Reason") String reason) {
        var content = read.declaration(access.nomination(id).id(), reader(reason));
        return ResponseBuilder.ok(content).header("Cache-Control", "no-store").build();
    }

    @GET
    @Path("/nominations/{id}/medical/certificate")
    @Produces("application/pdf")
    @RolesAllowed(Roles.MEDICAL_CHECKER)
    public RestResponse<byte[]> certificate(UUID id, @HeaderParam("Reason") String reason) {
        var content = read.certificate(access.nomination(id).id(), reader(reason));
        return Download.of(content, FileType.PDF, "medical-certificate.pdf");
    }

    @GET
    @Path("/nominations/{id}/medical/readings")
    @RolesAllowed({Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<Reading> readings(UUID id) {
        return readings.of(access.nomination(id).id()).stream().map(Reading::of).toList();
    }

    private Reader reader(String reason) {
        return new Reader(caller.id(), caller.name(), reason);
    }

    private static RestResponse<View> answer(Optional<MedicalDeclaration> declaration) {
        var view = new View(
                declaration.map(MedicalDeclaration::status).orElse(MedicalStatus.MISSING),
                declaration.map(MedicalDeclaration::formVersion),
                declaration.map(MedicalDeclaration::declaredAt));
        var answer = ResponseBuilder.ok(view);
        declaration.ifPresent(known -> answer.header("ETag", EntityTag.of(known.version())));
        return answer.build();
    }
}

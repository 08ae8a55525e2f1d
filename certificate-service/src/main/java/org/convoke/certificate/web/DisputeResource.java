package org.convoke.certificate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Participant;
import org.convoke.certificate.dispute.AnswerDispute;
import org.convoke.certificate.dispute.AnswerDispute.Found;
import org.convoke.certificate.dispute.Dispute;
import org.convoke.certificate.dispute.DisputeState;
import org.convoke.certificate.dispute.Disputes;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// What participants say against the record of their attendance, and what they are answered.
@Path("/api/projects/{code}/attendance/disputes")
public class DisputeResource {

    private final Courses courses;
    private final Disputes disputes;
    private final AnswerDispute answerDispute;
    private final Audience audience;
    private final Keeper keeper;

    DisputeResource(Courses courses, Disputes disputes, AnswerDispute answerDispute, Audience audience, Keeper keeper) {
        this.courses = courses;
        this.disputes = disputes;
        this.answerDispute = answerDispute;
        this.audience = audience;
        this.keeper = keeper;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.HOST, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<View> disputes(String code) {
        var seen = audience.everSaw(courses.named(code)).stream()
                .map(Participant::nomination)
                .collect(Collectors.toSet());
        return disputes.ofProject(code).stream()
                .filter(dispute -> seen.contains(dispute.nomination()))
                .map(View::of)
                .toList();
    }

    /// With `present` the record is corrected; without, it stays.
    @POST
    @Path("{dispute}/answer")
    @Idempotent
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    public RestResponse<View> answerDispute(String code, UUID dispute, @NotNull @Valid Draft draft) {
        var found = draft.present().map(present -> new Found(present, draft.minutes()));
        return RestResponse.ok(View.of(answerDispute.answer(code, dispute, draft.answer(), found, keeper.recorder())));
    }

    /// @param answer which the participant reads
    @Schema(name = "DisputeAnswer")
    public record Draft(
            @NotBlank @Size(max = 2000) String answer,
            Optional<Boolean> present,
            Optional<@Min(0) @Max(1440) Integer> minutes) {}

    @Schema(name = "Dispute")
    public record View(
            UUID id,
            UUID nomination,
            String session,
            String words,
            Instant disputedAt,
            DisputeState state,
            Optional<String> answer,
            Optional<String> answeredBy,
            Optional<Instant> answeredAt) {

        static View of(Dispute dispute) {
            return new View(
                    dispute.id(),
                    dispute.nomination(),
                    dispute.session(),
                    dispute.words(),
                    dispute.disputedAt(),
                    dispute.state(),
                    dispute.answer(),
                    dispute.answeredBy(),
                    dispute.answeredAt());
        }
    }
}

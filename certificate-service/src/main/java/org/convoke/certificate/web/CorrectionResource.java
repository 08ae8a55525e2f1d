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
import org.convoke.certificate.CorrectAttendance;
import org.convoke.certificate.Correction;
import org.convoke.certificate.Corrections;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Participant;
import org.convoke.certificate.Presence;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// Entries of the attendance sheet that were put right, each with its reason.
@Path("/api/projects/{code}/attendance")
public class CorrectionResource {

    private final Courses courses;
    private final Corrections corrections;
    private final CorrectAttendance correctAttendance;
    private final Audience audience;
    private final Keeper keeper;

    CorrectionResource(
            Courses courses,
            Corrections corrections,
            CorrectAttendance correctAttendance,
            Audience audience,
            Keeper keeper) {
        this.courses = courses;
        this.corrections = corrections;
        this.correctAttendance = correctAttendance;
        this.audience = audience;
        this.keeper = keeper;
    }

    @GET
    @Path("corrections")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.HOST, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<View> corrections(String code) {
        var seen = audience.everSaw(courses.named(code)).stream()
                .map(Participant::nomination)
                .collect(Collectors.toSet());
        return corrections.ofProject(code).stream()
                .filter(correction -> seen.contains(correction.nomination()))
                .map(View::of)
                .toList();
    }

    @POST
    @Path("{session}/corrections")
    @Idempotent
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    public RestResponse<View> correctAttendance(String code, String session, @NotNull @Valid Draft draft) {
        var correction = correctAttendance.correct(code, session, draft.presence(), draft.reason(), keeper.recorder());
        return RestResponse.status(RestResponse.Status.CREATED, View.of(correction));
    }

    /// @param minutes attended, where attendance is counted by session; left out, it means all of them or none
    /// @param reason for whoever looks into it later
    @Schema(name = "CorrectionDraft")
    public record Draft(
            @NotNull UUID nomination,
            @NotNull Boolean present,
            Optional<@Min(0) @Max(1440) Integer> minutes,
            @NotBlank @Size(max = 2000) String reason) {

        Presence presence() {
            return new Presence(nomination, present, minutes);
        }
    }

    @Schema(name = "Correction")
    public record View(
            UUID nomination,
            String session,
            Entry before,
            Entry after,
            String reason,
            String correctedBy,
            Instant correctedAt) {

        static View of(Correction correction) {
            return new View(
                    correction.nomination(),
                    correction.session(),
                    Entry.of(correction.before()),
                    Entry.of(correction.after()),
                    correction.reason(),
                    correction.correctedBy(),
                    correction.correctedAt());
        }
    }

    @Schema(name = "AttendanceOnRecord")
    public record Entry(boolean present, int minutes) {

        static Entry of(Presence presence) {
            return new Entry(presence.present(), presence.minutes().orElse(0));
        }
    }
}

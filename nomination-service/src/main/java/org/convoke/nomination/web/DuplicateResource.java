package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.NominationStatus;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.duplicate.Duplicate;
import org.convoke.nomination.duplicate.Duplicates;
import org.convoke.nomination.duplicate.JudgeDuplicate;
import org.convoke.nomination.duplicate.Judgement;
import org.convoke.nomination.duplicate.Likeness;
import org.convoke.nomination.duplicate.Pair;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Persons who seem to be nominated by two routes; for the Secretariat only.
@Path("/api/projects/{code}/duplicates")
public class DuplicateResource {

    /// @param nominations the two of a pair
    public record Finding(
            @NotNull @Size(min = 2, max = 2) List<@NotNull UUID> nominations,
            @NotNull Judgement.Verdict verdict,
            @NotBlank @Size(max = 500) String reason) {

        JudgeDuplicate.Finding finding() {
            return new JudgeDuplicate.Finding(new Pair(nominations.getFirst(), nominations.getLast()), verdict, reason);
        }
    }

    /// @param names how alike the names are, from 0 to 1
    @Schema(name = "Duplicate")
    public record View(
            Person one,
            Person other,
            Set<Likeness.Reason> reasons,
            double names,
            Likeness.Certainty certainty,
            Optional<Judged> judgement) {

        static View of(Duplicate duplicate) {
            var likeness = duplicate.likeness();
            return new View(
                    Person.of(duplicate.one()),
                    Person.of(duplicate.other()),
                    likeness.reasons(),
                    likeness.names(),
                    likeness.certainty(),
                    duplicate.judgement().map(Judged::of));
        }
    }

    public record Person(
            UUID nomination,
            String project,
            String country,
            String name,
            String email,
            LocalDate dateOfBirth,
            NominationStatus status) {

        static Person of(Nomination nomination) {
            var candidate = nomination.candidate();
            return new Person(
                    nomination.id(),
                    nomination.project(),
                    nomination.country(),
                    candidate.name(),
                    candidate.email(),
                    candidate.dateOfBirth(),
                    nomination.status());
        }
    }

    public record Judged(Judgement.Verdict verdict, String reason, String by, Instant at) {

        static Judged of(Judgement judgement) {
            return new Judged(judgement.verdict(), judgement.reason(), judgement.by(), judgement.at());
        }
    }

    private final ProjectNotifications projects;
    private final Duplicates duplicates;
    private final JudgeDuplicate judge;
    private final Caller caller;

    DuplicateResource(ProjectNotifications projects, Duplicates duplicates, JudgeDuplicate judge, Caller caller) {
        this.projects = projects;
        this.duplicates = duplicates;
        this.judge = judge;
        this.caller = caller;
    }

    /// The surest first.
    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public List<View> list(String code) {
        projects.get(code, false);
        return duplicates.in(code).stream().map(View::of).toList();
    }

    /// Replaces what was said about the pair before.
    @POST
    @Idempotent
    @Path("/judgements")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<Judged> judge(String code, @NotNull @Valid Finding body) {
        var judgement = judge.judge(code, body.finding(), caller.name());
        return ResponseBuilder.create(RestResponse.Status.CREATED, Judged.of(judgement))
                .build();
    }
}

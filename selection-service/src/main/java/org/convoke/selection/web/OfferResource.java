package org.convoke.selection.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.SelectionEvent.Voice;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.selection.Candidate;
import org.convoke.selection.Candidates;
import org.convoke.selection.Round;
import org.convoke.selection.Rounds;
import org.convoke.selection.offer.AcceptOffer;
import org.convoke.selection.offer.Declaration;
import org.convoke.selection.offer.Declaration.Signed;
import org.convoke.selection.offer.Decline;
import org.convoke.selection.offer.DeclineOffer;
import org.convoke.selection.offer.Offer;
import org.convoke.selection.offer.OfferStatus;
import org.convoke.selection.offer.Offers;
import org.convoke.selection.offer.RenewLink;
import org.convoke.selection.offer.Speaker;
import org.convoke.selection.offer.WithdrawalReport;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/// Offers for programs and officers: who has answered, and the NPO's answer for somebody who has no mail.
@Path("/api/rounds/{code}")
public class OfferResource {

    /// @param required what is declared on accepting
    /// @param declarations with the version of the text that was shown
    /// @param reportedAt when the person told the NPO of being unable to attend
    /// @param transmittedAfterSeconds how long the NPO took to pass that on
    /// @param replaces the nomination whose seat was offered again
    public record OfferRow(
            UUID nomination,
            String name,
            String country,
            OfferStatus status,
            Instant offeredAt,
            Instant answerBy,
            Optional<Instant> answeredAt,
            Optional<Voice> answeredBy,
            Set<Declaration> required,
            List<Signed> declarations,
            Optional<WithdrawalReason> declineReason,
            Optional<Instant> reportedAt,
            Optional<Long> transmittedAfterSeconds,
            Optional<UUID> replaces) {

        static OfferRow of(Round round, Candidate candidate, Offer offer) {
            var reportedAt = offer.report().map(WithdrawalReport::at);
            return new OfferRow(
                    candidate.nomination(),
                    candidate.nominee().name(),
                    candidate.nominee().country(),
                    offer.status(),
                    offer.offeredAt(),
                    offer.answerBy(),
                    offer.answeredAt(),
                    offer.answeredBy(),
                    Declaration.required(round.terms(), candidate.pool()),
                    offer.declarations(),
                    offer.declineReason(),
                    reportedAt,
                    candidate
                            .withdrawal()
                            .flatMap(end -> reportedAt.map(
                                    begin -> Duration.between(begin, end.at()).toSeconds())),
                    candidate.replaces());
        }
    }

    /// @param declarations that the person has made; all that the project asks for
    public record Acceptance(@NotNull @Size(max = 20) Set<@NotNull Declaration> declarations) {}

    /// @param explanation in the person's words; it is not passed on
    public record Refusal(@NotNull WithdrawalReason reason, Optional<@Size(max = 2000) String> explanation) {}

    private final Rounds rounds;
    private final Candidates candidates;
    private final Offers offers;
    private final AcceptOffer acceptOffer;
    private final DeclineOffer declineOffer;
    private final RenewLink renewLink;
    private final Audience audience;
    private final Caller caller;

    OfferResource(
            Rounds rounds,
            Candidates candidates,
            Offers offers,
            AcceptOffer acceptOffer,
            DeclineOffer declineOffer,
            RenewLink renewLink,
            Audience audience,
            Caller caller) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.offers = offers;
        this.acceptOffer = acceptOffer;
        this.declineOffer = declineOffer;
        this.renewLink = renewLink;
        this.audience = audience;
        this.caller = caller;
    }

    @GET
    @Path("offers")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.HOST, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    @Operation(summary = "Offers to people whom the caller may see, and their answers")
    public List<OfferRow> list(@PathParam("code") String code) {
        var round = rounds.get(code);
        var visible = audience.onRoster(round);
        var slate = candidates.of(code);
        return offers.ofProject(code).stream()
                .filter(offer -> visible.test(slate.get(offer.nomination()).nominee()))
                .map(offer -> OfferRow.of(round, slate.get(offer.nomination()), offer))
                .toList();
    }

    @POST
    @Path("participants/{nomination}/offer/acceptance")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    @Idempotent
    @Operation(summary = "Accept a seat for somebody, with the declarations that the person has made")
    public RestResponse<Void> accept(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            @NotNull @Valid Acceptance acceptance) {
        acceptOffer.accept(code, nomination, officer(), acceptance.declarations());
        return RestResponse.noContent();
    }

    @POST
    @Path("participants/{nomination}/offer/refusal")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    @Idempotent
    @Operation(summary = "Decline a seat for somebody; an alternate may have it")
    public RestResponse<Void> decline(
            @PathParam("code") String code, @PathParam("nomination") UUID nomination, @NotNull @Valid Refusal refusal) {
        declineOffer.decline(code, nomination, officer(), new Decline(refusal.reason(), refusal.explanation()));
        return RestResponse.noContent();
    }

    @POST
    @Path("participants/{nomination}/offer/link")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    @Idempotent
    @Operation(summary = "Send somebody another personal link; those sent before lead nowhere from then on")
    public RestResponse<Void> renew(@PathParam("code") String code, @PathParam("nomination") UUID nomination) {
        renewLink.renew(code, nomination, officer());
        return RestResponse.noContent();
    }

    private Speaker.Officer officer() {
        return new Speaker.Officer(caller.id(), audience.actingFor());
    }
}

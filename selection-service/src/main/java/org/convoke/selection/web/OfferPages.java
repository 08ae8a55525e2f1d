package org.convoke.selection.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.convoke.selection.offer.AcceptOffer;
import org.convoke.selection.offer.Declaration;
import org.convoke.selection.offer.Decline;
import org.convoke.selection.offer.DeclineOffer;
import org.convoke.selection.offer.Offer;
import org.convoke.selection.offer.Offers;
import org.convoke.selection.offer.ReportWithdrawal;
import org.convoke.selection.offer.Speaker;
import org.convoke.webkit.PersonalLinks;
import org.convoke.webkit.Refusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Where a personal link leads: the person reads what is offered and answers, without account and without JavaScript.
/// Looking answers nothing, so a program that opens the links of a mail does no harm.
@Path("/offers/{secret}")
@Produces(MediaType.TEXT_HTML)
public class OfferPages {

    private static final String TOO_LONG =
            "Your words are longer than %d characters; please shorten them. Nothing was sent.";

    private final Offers offers;
    private final OfferSheets sheets;
    private final AcceptOffer acceptOffer;
    private final DeclineOffer declineOffer;
    private final ReportWithdrawal reportWithdrawal;

    OfferPages(
            Offers offers,
            OfferSheets sheets,
            AcceptOffer acceptOffer,
            DeclineOffer declineOffer,
            ReportWithdrawal reportWithdrawal) {
        this.offers = offers;
        this.sheets = sheets;
        this.acceptOffer = acceptOffer;
        this.declineOffer = declineOffer;
        this.reportWithdrawal = reportWithdrawal;
    }

    @GET
    @PermitAll
    public RestResponse<String> show(@PathParam("secret") String secret) {
        try {
            return page(200, secret, Optional.empty(), Said.NOTHING);
        } catch (Refusal _) {
            return answer(404, new LinkVoid());
        }
    }

    @POST
    @Path("acceptance")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> accept(
            @PathParam("secret") String secret, @FormParam("declaration") List<String> declarations) {
        return act(
                secret,
                Said.NOTHING,
                (offer, holder) -> acceptOffer.accept(offer.project(), offer.nomination(), holder, made(declarations)));
    }

    @POST
    @Path("refusal")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> decline(
            @PathParam("secret") String secret,
            @FormParam("reason") String reason,
            @FormParam("explanation") String explanation) {
        var said = Said.of(reason, explanation);
        if (said.reason().isEmpty()) {
            return again(secret, "Please choose a reason.", said);
        }
        if (said.tooLong()) {
            return again(secret, TOO_LONG.formatted(Said.LONGEST), said);
        }
        var decline = new Decline(said.reason().get(), said.given());
        return act(
                secret,
                said,
                (offer, holder) -> declineOffer.decline(offer.project(), offer.nomination(), holder, decline));
    }

    @POST
    @Path("withdrawal")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> report(
            @PathParam("secret") String secret,
            @FormParam("reason") String reason,
            @FormParam("explanation") String explanation) {
        var said = Said.of(reason, explanation);
        if (said.reason().isEmpty() || said.given().isEmpty()) {
            return again(secret, "Please choose a reason and say in your words what keeps you from coming.", said);
        }
        if (said.tooLong()) {
            return again(secret, TOO_LONG.formatted(Said.LONGEST), said);
        }
        return act(
                secret,
                said,
                (offer, holder) -> reportWithdrawal.report(
                        offer.project(),
                        offer.nomination(),
                        holder,
                        said.reason().get(),
                        said.words()));
    }

    private interface Act {
        void by(Offer offer, Speaker.Holder holder);
    }

    /// Then shows the page anew, so that reloading it sends nothing twice.
    private RestResponse<String> act(String secret, Said said, Act act) {
        try {
            act.by(offers.linked(secret), new Speaker.Holder(PersonalLinks.hash(secret)));
            return ResponseBuilder.<String>create(303)
                    .header(HttpHeaders.LOCATION, "../" + secret)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (Refusal refusal) {
            return again(secret, refusal.reason().detail(), said);
        }
    }

    /// What was typed is kept, so that nobody has to write it twice.
    private RestResponse<String> again(String secret, String problem, Said said) {
        try {
            return page(422, secret, Optional.of(problem), said);
        } catch (Refusal _) {
            return answer(404, new LinkVoid());
        }
    }

    private RestResponse<String> page(int status, String secret, Optional<String> problem, Said said) {
        return answer(status, new OfferPage(sheets.of(offers.linked(secret)), secret, problem, said));
    }

    /// Neither for caches and search engines, nor named to the next site that is visited.
    private static RestResponse<String> answer(int status, TemplateInstance page) {
        return ResponseBuilder.<String>create(status)
                .entity(page.render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    /// What nobody asks for is as good as not declared.
    private static Set<Declaration> made(List<String> names) {
        var made = EnumSet.noneOf(Declaration.class);
        Stream.of(Declaration.values())
                .filter(declaration -> names.contains(declaration.name()))
                .forEach(made::add);
        return made;
    }

    record OfferPage(OfferSheet sheet, String secret, Optional<String> problem, Said said)
            implements TemplateInstance {}

    record LinkVoid() implements TemplateInstance {}
}

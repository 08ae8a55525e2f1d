package org.convoke.notification.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.convoke.notification.mail.LiftSuppression;
import org.convoke.notification.mail.MailAct.Motive;
import org.convoke.notification.mail.SuppressedAddress;
import org.convoke.notification.mail.SuppressedAddresses;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/// Addresses that get no mail, because mail came back from them.
@Path("/api/suppressed-addresses")
public class SuppressedAddressResource {

    private final SuppressedAddresses suppressed;
    private final LiftSuppression lift;
    private final Pages pages;
    private final Caller caller;

    SuppressedAddressResource(SuppressedAddresses suppressed, LiftSuppression lift, Pages pages, Caller caller) {
        this.suppressed = suppressed;
        this.lift = lift;
        this.pages = pages;
        this.caller = caller;
    }

    /// @param mail the one that came back
    public record Row(String address, UUID mail, String reason, Instant since) {
        static Row of(SuppressedAddress suppressed) {
            return new Row(suppressed.address(), suppressed.mail(), suppressed.reason(), suppressed.since());
        }
    }

    public record Lift(
            @NotBlank @Size(max = 320) String address,
            @NotBlank @Size(max = 2000) String reason) {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.OPERATOR})
    public Page<Row> list(@BeanParam PageRequest asked) {
        return pages.read(asked, Function.identity(), SuppressedAddress::address, suppressed::after)
                .map(Row::of);
    }

    @POST
    @Path("/lift")
    @Idempotent
    @RolesAllowed({Roles.SECRETARIAT, Roles.OPERATOR})
    @Operation(summary = "Writes to an address again that mail came back from")
    public RestResponse<Void> lift(@NotNull @Valid Lift lift) {
        this.lift.lift(lift.address(), new Motive(caller.name(), lift.reason()));
        return RestResponse.noContent();
    }
}

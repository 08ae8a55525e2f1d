package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.convoke.nomination.medical.ErasureReceipt;
import org.convoke.nomination.medical.ErasureReceipts;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Receipts for personal data that was destroyed.
@Path("/api")
public class ErasureResource {

    /// @param sha256 over the ids of the nominations concerned, in order, one a line
    @Schema(name = "ErasureReceipt")
    public record View(String data, Instant erasedAt, int persons, int rows, String sha256) {

        static View of(ErasureReceipt receipt) {
            return new View(
                    receipt.data(), receipt.erasedAt(), receipt.persons(), receipt.rowCount(), receipt.sha256());
        }
    }

    private final ErasureReceipts receipts;

    ErasureResource(ErasureReceipts receipts) {
        this.receipts = receipts;
    }

    @GET
    @Path("/projects/{code}/erasures")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public List<View> list(String code) {
        return receipts.of(code).stream().map(View::of).toList();
    }
}

package org.convoke.selection.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.convoke.selection.Rounds;
import org.convoke.selection.travel.AssessReadiness;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The list for the insurer as a file (R088).
@Path("/api/rounds/{code}")
public class InsuranceListResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Rounds rounds;
    private final AssessReadiness assessReadiness;

    InsuranceListResource(Rounds rounds, AssessReadiness assessReadiness) {
        this.rounds = rounds;
        this.assessReadiness = assessReadiness;
    }

    @GET
    @Path("insurance-list")
    @Produces("text/csv")
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(summary = "Everybody to be insured, with window and lines of cover, for the insurer")
    public RestResponse<String> csv(@PathParam("code") String code) {
        return file(list(code).csv(), "csv");
    }

    @GET
    @Path("insurance-list.xlsx")
    @Produces(XLSX)
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(summary = "The same as a workbook")
    public RestResponse<byte[]> xlsx(@PathParam("code") String code) {
        return file(list(code).xlsx(), "xlsx");
    }

    private InsuranceList list(String code) {
        var terms = rounds.get(code).terms();
        return InsuranceList.of(terms, assessReadiness.assess(code));
    }

    private static <T> RestResponse<T> file(T content, String ending) {
        return ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"insurance-list.%s\"".formatted(ending))
                .header("Cache-Control", "no-store")
                .build();
    }
}

package org.convoke.nomination.web.portfolio;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Locale;
import org.convoke.nomination.bulk.export.Format;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The portfolio as a file: all projects of all years with the figures of each, or those that are asked for.
@Path("/api")
public class PortfolioResource {

    @GET
    @Path("/portfolio.csv")
    @Produces(Format.CSV_TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public RestResponse<PortfolioList> csv(@Valid @BeanParam Wanted wanted) {
        return answer(wanted, Format.CSV);
    }

    @GET
    @Path("/portfolio.xlsx")
    @Produces(Format.XLSX_TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public RestResponse<PortfolioList> xlsx(@Valid @BeanParam Wanted wanted) {
        return answer(wanted, Format.XLSX);
    }

    @GET
    @Path("/portfolio.json")
    @Produces(Format.JSON_TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public RestResponse<PortfolioList> json(@Valid @BeanParam Wanted wanted) {
        return answer(wanted, Format.JSON);
    }

    private static RestResponse<PortfolioList> answer(Wanted wanted, Format format) {
        var file =
                "attachment; filename=\"portfolio.%s\"".formatted(format.name().toLowerCase(Locale.ROOT));
        return ResponseBuilder.ok(new PortfolioList(wanted.filter(), format))
                .header("Content-Disposition", file)
                .build();
    }
}

package org.convoke.nomination.web.portfolio;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.convoke.nomination.bulk.export.Format;
import org.convoke.nomination.portfolio.ExportPortfolio;
import org.convoke.nomination.web.ExportedList;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// The portfolio as a file: all projects of all years with the figures of each, or those that are asked for.
@Path("/api")
public class PortfolioResource {

    private final ExportPortfolio export;

    PortfolioResource(ExportPortfolio export) {
        this.export = export;
    }

    @GET
    @Path("/portfolio.csv")
    @Produces(Format.CSV_TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public RestResponse<ExportedList> csv(@Valid @BeanParam Wanted wanted) {
        return answer(wanted, Format.CSV);
    }

    @GET
    @Path("/portfolio.xlsx")
    @Produces(Format.XLSX_TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public RestResponse<ExportedList> xlsx(@Valid @BeanParam Wanted wanted) {
        return answer(wanted, Format.XLSX);
    }

    @GET
    @Path("/portfolio.json")
    @Produces(Format.JSON_TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public RestResponse<ExportedList> json(@Valid @BeanParam Wanted wanted) {
        return answer(wanted, Format.JSON);
    }

    private RestResponse<ExportedList> answer(Wanted wanted, Format format) {
        var filter = wanted.filter();
        return ExportedList.answer("portfolio", format, out -> export.write(filter, format, out));
    }
}

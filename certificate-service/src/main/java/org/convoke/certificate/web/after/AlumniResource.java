package org.convoke.certificate.web.after;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.function.Function;
import org.convoke.certificate.alumni.AlumniSearch;
import org.convoke.certificate.alumni.AlumniSearch.Filter;
import org.convoke.certificate.alumni.Alumnus;
import org.convoke.certificate.web.Audience;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestQuery;

/// The register of everybody who took part (R018); an NPO finds the people it nominated.
@Path("/api/alumni")
public class AlumniResource {

    private final AlumniSearch search;
    private final Audience audience;
    private final Pages pages;

    AlumniResource(AlumniSearch search, Audience audience, Pages pages) {
        this.search = search;
        this.audience = audience;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public Page<Alumnus> alumni(
            @RestQuery Optional<String> country,
            @RestQuery Optional<String> project,
            @RestQuery Optional<Integer> year,
            @RestQuery Optional<String> name,
            @BeanParam PageRequest asked) {
        var filter = new Filter(audience.countryOf(country), project, year, name);
        return pages.read(
                asked, Function.identity(), AlumniSearch::place, (after, most) -> search.find(filter, after, most));
    }
}

package org.convoke.nomination.web.office;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.convoke.nomination.npo.NpoOffice;
import org.convoke.nomination.npo.Npos;
import org.convoke.webkit.Roles;

/// The NPOs of all member economies.
@Path("/npos")
@Produces(MediaType.TEXT_HTML)
public class OfficeListPages {
    private final Npos npos;

    OfficeListPages(Npos npos) {
        this.npos = npos;
    }

    public record Row(String country, String economy, String name, String email, int officers, int systems) {}

    record Offices(List<Row> rows) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String page() {
        return new Offices(npos.list("order by economy").stream().map(this::row).toList()).render();
    }

    private Row row(NpoOffice office) {
        var country = office.country();
        return new Row(
                country,
                office.economy(),
                office.name(),
                office.email(),
                npos.officers(country).size(),
                npos.systems(country).size());
    }
}

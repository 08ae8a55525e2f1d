package org.convoke.certificate.web.personal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/// Where the address leads that a participant was sent: without account and without JavaScript.
@Path("/my/{secret}")
public class MyPages {

    private final PersonalPage page;

    MyPages(PersonalPage page) {
        this.page = page;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> show(@PathParam("secret") String secret) {
        return page.show(secret);
    }
}

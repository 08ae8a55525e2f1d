package org.convoke.nomination.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.convoke.nomination.dossier.Forms;

/// The schemas of the forms `biodata` and `medical`, by version (R055).
@Path("/api")
public class FormResource {

    private final Forms forms;

    FormResource(Forms forms) {
        this.forms = forms;
    }

    @GET
    @Path("/forms/{form}/{version}")
    @Authenticated
    public JsonNode get(String form, String version) {
        return forms.schema(form, version);
    }
}

package org.convoke.certificate.web.after;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import org.convoke.certificate.evaluation.EvaluateProject;
import org.convoke.certificate.web.personal.PersonalPage;
import org.convoke.certificate.web.personal.Typed;
import org.jboss.resteasy.reactive.RestResponse;

/// What a participant sends on their page about the project as a whole.
@Path("/my/{secret}/evaluation")
public class MyEvaluationPages {

    private final PersonalPage page;
    private final EvaluateProject evaluateProject;

    MyEvaluationPages(PersonalPage page, EvaluateProject evaluateProject) {
        this.page = page;
        this.evaluateProject = evaluateProject;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> evaluate(String secret, MultivaluedMap<String, String> form) {
        var filled = new HashMap<String, String>();
        form.forEach((name, values) -> filled.put(name, values.getFirst()));
        return page.act(
                secret, new Typed(EvaluationSection.FORM, filled), holder -> evaluateProject.evaluate(holder, filled));
    }
}

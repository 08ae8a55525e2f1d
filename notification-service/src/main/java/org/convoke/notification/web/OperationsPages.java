package org.convoke.notification.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.convoke.notification.mail.MailState;
import org.convoke.webkit.Roles;

/// What keeps an operator busy: events that cannot go on in any service, mail and webhooks that went astray.
@Produces(MediaType.TEXT_HTML)
@Path("/")
public class OperationsPages {
    private static final List<String> SERVICES = List.of("nominations", "selection", "certificates", "notifications");

    private final EntityManager entities;

    OperationsPages(EntityManager entities) {
        this.entities = entities;
    }

    record Count(MailState state, long mails) {}

    record Operations(List<String> services, List<Count> counts) implements TemplateInstance {}

    record Panel(String project, List<Count> counts) implements TemplateInstance {}

    @GET
    @Path("operations")
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    public String operations() {
        return new Operations(SERVICES, counts(Optional.empty())).render();
    }

    /// The part of a project's overview that this service owns.
    @GET
    @Path("projects/{code}/panel")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String panel(String code) {
        return new Panel(code, counts(Optional.of(code))).render();
    }

    private List<Count> counts(Optional<String> project) {
        return entities.createQuery("""
                        select new org.convoke.notification.web.OperationsPages$Count(state, count(*)) from Mail
                        where :project is null or owed.project = :project group by state order by state""", Count.class)
                .setParameter("project", project.orElse(null))
                .getResultList();
    }
}

package org.convoke.nomination.web.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.Clarification;
import org.convoke.nomination.ReturnNomination;
import org.convoke.nomination.Seen;
import org.convoke.nomination.web.screen.FieldRefused.StillEmpty;
import org.convoke.nomination.web.screen.Fields;
import org.convoke.nomination.web.screen.Typed;
import org.convoke.nomination.web.screen.Words;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// The Secretariat returns a nomination, naming what is missing or asking what it wants to know.
@Path("/nominations/{id}/return")
@Produces(MediaType.TEXT_HTML)
public class ReturnPages {
    private final NominationScreen screen;
    private final ReturnNomination sendBack;
    private final Caller caller;

    ReturnPages(NominationScreen screen, ReturnNomination sendBack, Caller caller) {
        this.screen = screen;
        this.sendBack = sendBack;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<String> sendBack(UUID id, MultivaluedMap<String, String> sent) {
        var typed = new Typed(sent);
        var fields = new Fields(typed);
        return screen.act(id, typed, "The nomination is returned; the NPO is told.", () -> {
            var asked =
                    new Clarification(question(fields), fields.date("answerBy").orElse(null));
            sendBack.sendBack(new Seen(id, fields.etag()), caller.name(), asked);
        });
    }

    /// @throws Refusal when nothing is asked
    private static String question(Fields fields) {
        var lacking = fields.choices("documents", DocumentKind.class);
        var missing = Optional.of("Please send: " + Words.list(lacking) + ".").filter(_ -> !lacking.isEmpty());
        var text = fields.optional("question").map(_ -> fields.text("question"));
        var question = Stream.of(missing, text).flatMap(Optional::stream).collect(Collectors.joining("\n"));
        if (question.isEmpty()) {
            throw Refusal.because(new StillEmpty("question"));
        }
        return question;
    }
}

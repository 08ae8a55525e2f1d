package org.convoke.webkit;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Who asks: a person of the Secretariat or of an NPO, or the program of one NPO.
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// Stable over time: the subject of a person, the client id of a program.
    public String id() {
        return claim(is(Roles.NPO_SYSTEM) ? "azp" : "sub").orElse("anonymous");
    }

    public String name() {
        return claim("name").orElseGet(() -> is(Roles.NPO_SYSTEM) ? id() : login());
    }

    public Optional<String> email() {
        return claim("email");
    }

    /// The country of the NPO the caller speaks for, ISO 3166-1 alpha-2.
    public Optional<String> npo() {
        return claim("npo");
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    private String login() {
        return claim("preferred_username").orElse("anonymous");
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.claim(name).map(Object::toString)
                : Optional.empty();
    }
}

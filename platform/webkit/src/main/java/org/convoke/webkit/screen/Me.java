package org.convoke.webkit.screen;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Roles;

/// The person at the screen, as layouts show them.
@Named("me")
@RequestScoped
public class Me {
    private final Caller caller;
    private final RoutingContext context;

    Me(Caller caller, RoutingContext context) {
        this.caller = caller;
        this.context = context;
    }

    public String name() {
        return caller.npo()
                .map(country -> caller.name() + ", NPO of " + Countries.name(country))
                .orElse(caller.name());
    }

    public List<Place> places() {
        return Arrays.stream(Place.values())
                .filter(place -> place.roles().stream().anyMatch(caller::is))
                .toList();
    }

    /// The pages about a project that this person has something to do with.
    public List<ProjectPart> parts() {
        return Arrays.stream(ProjectPart.values())
                .filter(part -> part.roles().stream().anyMatch(caller::is))
                .toList();
    }

    public boolean isAt(String path) {
        return context.normalizedPath().equals(path);
    }

    public boolean isAt(Place place) {
        return isAt(place.path());
    }

    public boolean isSecretariat() {
        return caller.is(Roles.SECRETARIAT);
    }

    /// What the last act did, told once on the page that follows it.
    public Optional<String> told() {
        return Told.read(context);
    }
}

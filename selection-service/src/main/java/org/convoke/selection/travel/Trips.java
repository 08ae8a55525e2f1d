package org.convoke.selection.travel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class Trips implements PanacheRepositoryBase<Trip, UUID> {

    public Map<UUID, Trip> ofProject(String project) {
        return list("project", project).stream().collect(Collectors.toMap(Trip::nomination, Function.identity()));
    }

    Trip begun(String project, UUID nomination) {
        return findByIdOptional(nomination).orElseGet(() -> {
            var trip = new Trip(nomination, project);
            persist(trip);
            return trip;
        });
    }
}

package org.convoke.eventing;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Not ready while the outbox relay refuses to publish: a person has to look at it first.
@Readiness
@ApplicationScoped
public class RelayReadiness implements HealthCheck {

    private final Relay relay;

    RelayReadiness(Relay relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        var state = relay.state();
        return HealthCheckResponse.named("outbox relay")
                .status(state != Relay.State.FAILED_CLOSED)
                .withData("state", state.name())
                .build();
    }
}

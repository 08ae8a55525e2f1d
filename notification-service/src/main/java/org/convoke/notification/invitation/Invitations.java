package org.convoke.notification.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// All invitations that went out.
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, UUID> {}

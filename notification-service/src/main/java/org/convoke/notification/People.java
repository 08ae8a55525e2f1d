package org.convoke.notification;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The people nominated for one project, by country and name.
public record People(List<KnownNominee> all) {

    public KnownNominee named(UUID nomination) {
        return all.stream()
                .filter(nominee -> nominee.nomination().equals(nomination))
                .findFirst()
                .orElseThrow();
    }

    public List<KnownNominee> selected() {
        return standing(Standing.SELECTED);
    }

    public List<KnownNominee> alternates() {
        return standing(Standing.ALTERNATE);
    }

    /// Everybody who counts on the project: those not selected or withdrawn do not.
    Stream<Recipient> concerned() {
        return addresses(all.stream().filter(nominee -> nominee.standing().concerned()));
    }

    Stream<Recipient> participants() {
        return addresses(selected().stream());
    }

    private static Stream<Recipient> addresses(Stream<KnownNominee> nominees) {
        return nominees.flatMap(
                nominee -> nominee.email().map(email -> Recipient.candidate(nominee.name(), email)).stream());
    }

    private List<KnownNominee> standing(Standing standing) {
        return all.stream().filter(nominee -> nominee.standing() == standing).toList();
    }
}

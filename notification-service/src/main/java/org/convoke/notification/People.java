package org.convoke.notification;

import java.util.List;
import java.util.Optional;
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
        return all.stream()
                .filter(nominee -> nominee.standing().concerned())
                .flatMap(nominee -> nominee.email().map(email -> Recipient.candidate(nominee.name(), email)).stream());
    }

    /// Everybody with a seat, as far as their address is known.
    Stream<Recipient> seated() {
        return selected().stream()
                .flatMap(nominee -> nominee.email().map(email -> Recipient.candidate(nominee.name(), email)).stream());
    }

    /// Where somebody was sent the address of a page of their own.
    public Optional<Page> page(String email) {
        return all.stream()
                .filter(nominee -> nominee.email().filter(email::equals).isPresent())
                .flatMap(nominee -> nominee.page().stream())
                .findFirst();
    }

    private List<KnownNominee> standing(Standing standing) {
        return all.stream().filter(nominee -> nominee.standing() == standing).toList();
    }
}

package org.convoke.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The people nominated for one project, by country and name.
public record People(List<KnownNominee> all) {

    public KnownNominee named(UUID nomination) {
        return all.stream()
                .filter(nominee -> nominee.nomination().equals(nomination))
                .findFirst()
                .orElseThrow();
    }

    /// Of the NPOs that nominated them.
    Map<UUID, String> countries() {
        return all.stream().collect(Collectors.toMap(KnownNominee::nomination, KnownNominee::country));
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

    /// Everybody with a seat, as far as their address is known.
    Stream<Recipient> seated() {
        return addresses(selected().stream());
    }

    /// The person with this address.
    public Optional<KnownNominee> at(String email) {
        return all.stream()
                .filter(nominee -> nominee.email().filter(email::equals).isPresent())
                .findFirst();
    }

    /// Where somebody was sent the address of a page of their own.
    public Optional<Page> page(String email) {
        return all.stream()
                .filter(nominee -> nominee.email().filter(email::equals).isPresent())
                .flatMap(nominee -> nominee.page().stream())
                .findFirst();
    }

    private static Stream<Recipient> addresses(Stream<KnownNominee> nominees) {
        return nominees.flatMap(
                nominee -> nominee.email().map(email -> Recipient.candidate(nominee.name(), email)).stream());
    }

    private List<KnownNominee> standing(Standing standing) {
        return all.stream().filter(nominee -> nominee.standing() == standing).toList();
    }
}
